package dk.samdrift.app.document.tree;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A stretch of text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Inline.Plain.class, name = "plain"),
  @JsonSubTypes.Type(value = Inline.Strong.class, name = "strong"),
  @JsonSubTypes.Type(value = Inline.Link.class, name = "link")
})
public sealed interface Inline {

  /** What is read. */
  String text();

  /** As it is. */
  record Plain(String text) implements Inline {

    /** Cleans it. */
    public Plain {
      text = Text.clean(text);
    }
  }

  /** What matters most. */
  record Strong(String text) implements Inline {

    /** Refuses to stress nothing. */
    public Strong {
      text = Text.required("words to stress", text);
    }
  }

  /** Leads somewhere, on paper too, so its address is a whole one. */
  record Link(String text, String href) implements Inline {

    /** Refuses a link without words, and one to a script or to a place on this machine. */
    public Link {
      text = Text.required("words of a link", text);
      if (!href.matches("(https?://|mailto:)[\\x21-\\x7e&&[^<>\"'`\\\\]]+")) {
        throw new IllegalStateException("a document may not lead to " + href);
      }
    }
  }
}
