package dk.samdrift.app.document.tree;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What stands by itself in a document. Closed: whoever shows documents knows them all. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = Block.Points.class, name = "points"),
  @JsonSubTypes.Type(value = Table.class, name = "table"),
  @JsonSubTypes.Type(value = Figure.class, name = "figure"),
  @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
  @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
  @JsonSubTypes.Type(value = Block.PageBreak.class, name = "page-break"),
  @JsonSubTypes.Type(value = Block.Together.class, name = "together")
})
public sealed interface Block
    permits Block.Heading,
        Block.Paragraph,
        Block.Points,
        Block.Facts,
        Block.Note,
        Block.PageBreak,
        Block.Together,
        Table,
        Figure {

  /** The deepest level of headings below the title. */
  int DEEPEST = 3;

  /** Begins a part; stays with what follows it. */
  record Heading(int level, String text) implements Block {

    /** Refuses levels that nobody can follow. */
    public Heading {
      if (level < 1 || level > DEEPEST) {
        throw new IllegalStateException("a heading of level " + level);
      }
      text = Text.required("a heading's words", text);
    }
  }

  /** Some sentences. */
  record Paragraph(Words words) implements Block {

    /** Refuses an empty one. */
    public Paragraph {
      words = words.required("a paragraph's words");
    }

    /** Some sentences without marks. */
    public static Paragraph of(String text) {
      return new Paragraph(Words.of(text));
    }
  }

  /** A list. */
  record Points(boolean isNumbered, List<Words> items) implements Block {

    /** Refuses an empty one, and empty points. */
    public Points {
      items = items.stream().map(item -> item.required("a point's words")).toList();
      if (items.isEmpty()) {
        throw new IllegalStateException("a list without points");
      }
    }
  }

  /** What is so about something, name by name. */
  record Facts(List<Fact> facts) implements Block {

    /** Refuses none at all. */
    public Facts {
      facts = List.copyOf(facts);
      if (facts.isEmpty()) {
        throw new IllegalStateException("no facts");
      }
    }
  }

  /** One of them. */
  record Fact(String name, Words value) {

    /** Refuses one without name or value. */
    public Fact {
      name = Text.required("a fact's name", name);
      value = value.required("a fact's value");
    }

    /** One without marks. */
    public static Fact of(String name, String value) {
      return new Fact(name, Words.of(value));
    }
  }

  /** What the reader should notice beside the text. */
  record Note(Words words) implements Block {

    /** Refuses an empty one. */
    public Note {
      words = words.required("a note's words");
    }
  }

  /** On paper, what follows begins a page. */
  record PageBreak() implements Block {}

  /** On paper, these stay on one page where it is large enough. */
  record Together(List<Block> blocks) implements Block {

    /** Refuses what contradicts itself. */
    public Together {
      blocks = List.copyOf(blocks);
      if (blocks.isEmpty() || blocks.stream().anyMatch(PageBreak.class::isInstance)) {
        throw new IllegalStateException("nothing to keep together: " + blocks);
      }
    }
  }
}
