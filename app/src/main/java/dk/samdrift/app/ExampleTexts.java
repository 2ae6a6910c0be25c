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
