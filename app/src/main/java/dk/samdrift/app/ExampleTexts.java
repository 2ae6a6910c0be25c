package dk.samdrift.app;

import java.util.List;

/** What the invented cooperations are called, and what stands in their papers. */
final class ExampleTexts {

  /** A cooperation's name, purpose, and members. */
  record Story(String name, String purpose, List<String> members) {}

  static final Story RUNNING =
      new Story(
          "Æblegården og Pærebakken",
          "Ét ejendomskontor med længere åbningstid, og hjælp hos hinanden ved ferie og sygdom.",
          List.of("Æblegården", "Pærebakken"));

  static final Story EARLY =
      new Story(
          "Kirsebærhaven og Hyldehegnet",
          "Kirsebærhavens ejendomsfunktionær går på pension. Vi vil se, om de to afdelinger kan"
              + " dele to medarbejdere i stedet for at ansætte hver sin.",
          List.of("Kirsebærhaven", "Hyldehegnet"));

  static final Story LATE =
      new Story(
          "Havnefronten, Fyrtårnet og Sivsangervej",
          "Fælles indkøb, fælles driftsmateriel og én lokal driftsleder.",
          List.of("Havnefronten", "Fyrtårnet", "Sivsangervej"));

  static final Story OLD =
      new Story(
          "Strandengen og Gamle Skibsværft",
          "Fælles ejendomskontor siden 2019. Målene er aldrig skrevet ned.",
          List.of("Strandengen", "Seniorbofællesskabet Gamle Skibsværft og Rebslagerbanen"));

  static final String ON_PAPER =
      "Begge afdelingsbestyrelser skrev under på papir. Aftalen ligger hos administrationen.";

  static final String ON_PAPER_MISSING = "Bestyrelsernes svar her i programmet";

  static final String STARTED = "Begge bestyrelser sagde ja til aftalen og budgettet.";

  static final String LEARNED =
      "Tal med ejendomsfunktionærerne, før rygterne gør det. Vi begyndte to måneder for sent.";

  /** What others can learn from one that came all the way. */
  record Learned(String milestone, String title, String body) {}

  static final List<Learned> LESSONS =
      List.of(
          new Learned(
              "inddragelse",
              "Hold mødet i afdelingens eget lokale",
              "Til det første møde inviterede vi alle ind på kontoret. Fire kom. Da vi flyttede"
                  + " mødet ud i beboerhusene, kom der sytten, og spørgsmålene blev bedre."),
          new Learned(
              "model",
              "Vis regnestykket for hver afdeling for sig",
              "Bestyrelserne så kun på den fælles besparelse, indtil de fik deres egne tal på én"
                  + " side: før, efter og forskellen. Så kunne de stemme."),
          new Learned(
              "aftale",
              "Skriv opsigelsen ind fra begyndelsen",
              "Pærebakken ville vide, hvordan man kommer ud igen. Da der stod 12 måneders varsel"
                  + " i aftalen, var modstanden væk."));

  /** What was said, by whom, at which milestone. */
  record Said(String milestone, String parties, String body) {}

  static final Said DIALOGUE =
      new Said(
          "inddragelse",
          "Formanden for Fyrtårnet og den lokale driftsleder",
          "Formanden vil gerne være med, hvis der stadig er en ejendomsfunktionær på stedet hver"
              + " formiddag. Vi regner på det inden næste møde.");

  static final Said WORRY =
      new Said(
          "inddragelse",
          "To medarbejdere på Havnefronten",
          "De spørger, om nogen bliver fyret. Svaret er nej, og det skal siges på personalemødet.");

  static final Said DECISION =
      new Said(
          "aftale",
          "Ledelsen og projektlederen",
          "De tre afdelinger får hver sit eget udkast til aftalen at læse, tre uger før"
              + " bestyrelserne skal svare.");

  /** What may go wrong, from 1 to 5 each. */
  record Danger(
      String milestone,
      String title,
      String text,
      int likelihood,
      int consequence,
      String mitigation,
      boolean isOwned) {}

  static final List<Danger> DANGERS =
      List.of(
          new Danger(
              "aftale",
              "Sivsangervej siger nej",
              "Afdelingen har lav husleje og er bange for at betale for de andres slid.",
              3,
              5,
              "Vis fordelingen med og uden Sivsangervej. Tilbyd et møde for alle beboere.",
              true),
          new Danger(
              "orientering",
              "Rygter om fyringer",
              "Medarbejderne hører om samdriften fra beboerne, før de hører det fra os.",
              4,
              3,
              "Personalemøde en uge før hvert beboermøde.",
              true),
          new Danger(
              "implementeringsplan",
              "Materiellet passer ikke sammen",
              "De tre afdelinger har hver sin traktor og hver sin serviceaftale.",
              2,
              2,
              "Lav en liste over materiel og aftaler, før der købes nyt.",
              false));

  static final List<String> AGREEMENT =
      List.of(
          """
          # Aftale om samdrift

          Havnefronten, Fyrtårnet og Sivsangervej driver ejendomskontor, udearealer og materiel sammen.

          ## Fordeling

          Fælles udgifter fordeles efter antal boliger.

          ## Opsigelse

          Aftalen kan opsiges med 6 måneders varsel.
          """,
          """
          # Aftale om samdrift

          Havnefronten, Fyrtårnet og Sivsangervej driver ejendomskontor, udearealer og materiel sammen.

          ## Fordeling

          Løn fordeles efter timer. Andre fælles udgifter fordeles efter antal boliger.

          ## Opsigelse

          Aftalen kan opsiges med 12 måneders varsel til udgangen af et regnskabsår.

          ## Lokal betjening

          Hver afdeling har en ejendomsfunktionær på stedet alle hverdage fra kl. 8 til 12.
          """);

  static final List<String> MODEL =
      List.of(
          """
          # Samdriftsmodel

          Kirsebærhaven og Hyldehegnet ligger 400 meter fra hinanden.

          ## Det, vi har i dag

          Hver afdeling har sit eget kontor og sin egen ejendomsfunktionær.

          ## Mål

          Færre udgifter på konto 114.
          """,
          """
          # Samdriftsmodel

          Kirsebærhaven og Hyldehegnet ligger 400 meter fra hinanden. Byggerierne er fra samme tid.

          ## Det, vi har i dag

          Hver afdeling har sit eget kontor og sin egen ejendomsfunktionær. Kontorerne har åbent
          samtidig, en time hver dag.

          ## Det, vi foreslår

          Ét kontor med åbent hele formiddagen, to medarbejdere til begge afdelinger og en afløser ved
          ferie og sygdom.

          ## Mål

          - Udgifterne på konto 114 falder med 6 procent fra det andet regnskabsår.
          - Kontoret har åbent fire timer hver hverdag i stedet for én.

          ## Fordeling

          Løn fordeles efter timer, resten efter antal boliger.
          """);

  private ExampleTexts() {}

  /** A short paper. */
  static String body(String cooperation, String title) {
    return "# "
        + title
        + "\n\n"
        + cooperation
        + "\n\nDette er et opdigtet eksempel. Her skriver I jeres egen tekst, eller I lægger en fil"
        + " op i stedet.\n\n- Hvad vi har undersøgt\n- Hvad vi foreslår\n- Hvad det betyder for"
        + " hver afdeling\n";
  }
}
