package dk.samdrift.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who settles on a page is not told of files. */
class OnPagesTest {

  private static final Path SENTENCES =
      Path.of("../engine/src/main/resources/dk/samdrift/engine/job/problems_da.properties");

  /** What is wrong with files themselves is found out before anything is in the books. */
  private static final List<String> OF_FILES =
      List.of(
          "BAD_VALUE",
          "BAD_FILE",
          "BAD_PERIOD",
          "DUPLICATE",
          "UNKNOWN_COOPERATION",
          "OUT_OF_YEAR",
          "columns",
          "UNKNOWN_MEMBER");

  private static final Pattern OF_FILE = Pattern.compile("\\.csv|»[a-z_]*_[a-z]*«|»from«|--");

  @Test
  void no_sentence_speaks_of_files_or_their_columns() throws IOException {
    Properties sentences = new Properties();
    try (Reader reader = Files.newBufferedReader(SENTENCES)) {
      sentences.load(reader);
    }
    int changed = 0;
    for (String key : sentences.stringPropertyNames()) {
      String sentence = sentences.getProperty(key);
      if (OF_FILES.stream().noneMatch(key::startsWith)) {
        String words = OnPages.words(sentence);
        assertFalse(OF_FILE.matcher(words).find(), words);
        changed += words.equals(sentence) ? 0 : 1;
      }
    }
    assertTrue(changed > 10, changed + " changed");
  }

  @Test
  void they_name_the_page_instead() {
    assertEquals(
        "Ingen regel under Regler for konti gælder for konto 999. Tilføj en regel, som gælder fra"
            + " 3. marts eller tidligere.",
        OnPages.words(
            "Ingen regel i rules.csv gælder for konto 999. Tilføj en regel, hvor »from« er"
                + " 3. marts eller tidligere."));
  }

  @Test
  void whoever_has_one_file_is_told_of_the_others_only_by_their_pages() {
    assertEquals(
        "Ret den i postings.csv, eller under Deltagere.",
        OnPages.files("Ret den i postings.csv, eller i memberships.csv.", "postings.csv"));
  }
}
