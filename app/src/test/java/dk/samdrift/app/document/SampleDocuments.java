package dk.samdrift.app.document;

import dk.samdrift.app.document.tree.Block;
import dk.samdrift.app.document.tree.DocumentTree;
import dk.samdrift.app.document.tree.Figure;
import dk.samdrift.app.document.tree.Inline;
import dk.samdrift.app.document.tree.Seal;
import dk.samdrift.app.document.tree.Table;
import dk.samdrift.app.document.tree.Words;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.chart.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Documents that could be issued. */
public final class SampleDocuments {

  /** What stands in texts of people who mean no good, or have unusual names. */
  public static final String HOSTILE =
      "</p><script>alert(1)</script> & \"x\" 'y' ]]> ${no} \u202Egnp.exe "
          + "漢字 אב 👩‍👩‍👧 ❤️ \uE000 \u0007 a\u00ADb \uD83D "
          + "x".repeat(300);

  private SampleDocuments() {}

  /** Some document. */
  public static DocumentTree tree(String title, List<Block> blocks) {
    return new DocumentTree(
        DocumentTree.Language.DA,
        title,
        "Hvad Æblegården skal betale for fælles drift i 2025",
        "Nordbo Boligforening",
        "Ålborg",
        LocalDate.of(2026, 5, 4),
        blocks);
  }

  /** One with everything in it that there is. */
  public static DocumentTree rich() {
    return tree(
        "Årsafregning 2025: Æblegården",
        List.of(
            new Block.Facts(
                List.of(
                    Block.Fact.of("Samdrift", "Æblegården og Pærebakken"),
                    Block.Fact.of("Periode", "1. januar – 31. december 2025"),
                    new Block.Fact("Skal betales", Words.strong("343.263,50 kr.")))),
            new Block.Note(Words.of("Beløbet trækkes ikke; det betales senest 1. juni 2026.")),
            new Block.Heading(1, "Fordelingen"),
            new Block.Paragraph(
                Words.of(
                    new Inline.Plain("Vægten er lejemålsenheder."),
                    new Inline.Strong("Ingen øre går tabt."),
                    new Inline.Plain("Se"),
                    new Inline.Link("vedtægten", "https://nordbo.example/vedtaegt"))),
            accounts(),
            new Block.Heading(2, "Mellem medlemmerne"),
            new Figure(
                "Andel af udgifterne i 2025",
                Unit.KRONER,
                "Medlem",
                "Andel",
                List.of(
                    new Figure.Bar("Æblegården", 64_326_350),
                    new Figure.Bar("Pærebakken", 51_200_075),
                    new Figure.Bar("Kirsebærhaven med et langt navn", -4_000_000))),
            new Block.Together(
                List.of(
                    new Block.Heading(1, "Sådan læses afregningen"),
                    new Block.Points(
                        false, List.of(Words.of("Udgifter deles."), Words.of("Udlæg fradrages."))),
                    new Block.Points(true, List.of(Words.of("Først"), Words.of("Så"))))),
            new Block.PageBreak(),
            new Block.Heading(1, "Bilag"),
            Block.Paragraph.of("Bilaget står på sin egen side.")));
  }

  private static Table accounts() {
    return new Table(
        "Udgifter efter konto",
        List.of(
            Table.Column.text("Konto"),
            Table.Column.text("Nøgle"),
            Table.Column.figures("I alt (kr.)"),
            Table.Column.figures("Æblegården (kr.)")),
        List.of(
            Table.Row.of("110 Ejendomsfunktionærer", "Lige", "245.271,31", "103.437,13"),
            Table.Row.of("112 Renholdelse", "Timer", "−12.000,00", "−4.000,00"),
            Table.Row.of("114 Snerydning og glatførebekæmpelse", "Areal", "1.234.567,89", "0,00"),
            Table.Row.total("I alt", "", "1.467.839,20", "99.437,13")));
  }

  /** One that says hardly anything. */
  public static DocumentTree bare() {
    return new DocumentTree(
        DocumentTree.Language.DA,
        "Tom",
        "Intet",
        "Nordbo",
        "",
        LocalDate.of(2026, 1, 1),
        List.of());
  }

  /** The unusual everywhere. */
  public static DocumentTree hostile() {
    Words words = Words.of(HOSTILE);
    return new DocumentTree(
        DocumentTree.Language.DA,
        HOSTILE.substring(0, 190),
        HOSTILE,
        HOSTILE,
        HOSTILE,
        LocalDate.of(2026, 5, 4),
        List.of(
            new Block.Heading(1, HOSTILE),
            new Block.Paragraph(words),
            new Block.Points(true, List.of(words)),
            new Block.Facts(List.of(new Block.Fact(HOSTILE, words))),
            new Block.Note(words),
            new Table(
                HOSTILE,
                List.of(Table.Column.text(HOSTILE), Table.Column.figures(HOSTILE)),
                List.of(new Table.Row(true, List.of(words, words)))),
            new Figure(
                HOSTILE, Unit.KRONER, HOSTILE, HOSTILE, List.of(new Figure.Bar(HOSTILE, 1)))));
  }

  /** One whose table takes some forty pages. */
  public static DocumentTree endless() {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 1500; i++) {
      rows.add(Table.Row.of("Postering nr. " + i, "Vagtordning", Formats.amount(i * 12_345_67L)));
    }
    return tree(
        "Posteringer 2025",
        List.of(
            new Block.Heading(1, "Alle posteringer"),
            new Table(
                "Posteringer",
                List.of(
                    Table.Column.text("Bilag"),
                    Table.Column.text("Tekst"),
                    Table.Column.figures("Beløb (kr.)")),
                rows)));
  }

  /** What a document gets when it is issued. */
  public static Seal seal() {
    return new Seal(
        "nordbo",
        "1a2b3c4d5e6f7a8b",
        1234,
        "9f".repeat(32),
        "https://samdrift.example/verify/nordbo/1a2b3c4d5e6f7a8b");
  }
}
