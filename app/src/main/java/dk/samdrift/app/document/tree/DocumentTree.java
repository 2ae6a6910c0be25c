package dk.samdrift.app.document.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document: what it says and who says it. What stands in it was so when it was made, and does not
 * change when the program or its words do.
 *
 * @param language of its words
 * @param title without the organisation's name
 * @param subject one sentence on what it is about
 * @param organisation who issues it, by the name it had
 * @param place where
 * @param date when, as it stands on it
 * @param blocks in the order of reading
 */
public record DocumentTree(
    Language language,
    String title,
    String subject,
    String organisation,
    String place,
    LocalDate date,
    List<Block> blocks) {

  /** What a document can be written in. */
  public enum Language {
    /** Danish. */
    DA
  }

  private static final int LONGEST_TITLE = 200;

  /** Refuses one that cannot be found again, or whose headings skip a level. */
  public DocumentTree {
    title = Text.required("a title", title);
    subject = Text.required("a subject", subject);
    organisation = Text.required("who issues it", organisation);
    place = Text.clean(place);
    blocks = List.copyOf(blocks);
    if (title.length() > LONGEST_TITLE) {
      throw new IllegalStateException("a title of " + title.length() + " characters");
    }
    int above = 0;
    for (Block.Heading heading : headings(blocks)) {
      if (heading.level() > above + 1) {
        throw new IllegalStateException("a level is missing above " + heading);
      }
      above = heading.level();
    }
  }

  /** Its headings, in the order of reading. */
  public List<Block.Heading> headings() {
    return headings(blocks);
  }

  private static List<Block.Heading> headings(List<Block> blocks) {
    return blocks.stream().flatMap(DocumentTree::headings).toList();
  }

  private static Stream<Block.Heading> headings(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading);
      case Block.Together together -> headings(together.blocks()).stream();
      case Block.Paragraph _,
          Block.Points _,
          Table _,
          Figure _,
          Block.Facts _,
          Block.Note _,
          Block.PageBreak _ ->
          Stream.empty();
    };
  }
}
