package dk.samdrift.app.file;

import dk.samdrift.app.language.Refused;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text that people wrote.
 *
 * @param isUtf8 or else Windows-1252
 * @param beginning in small letters, without what cannot be seen
 */
record TextContent(boolean isUtf8, String beginning) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BEGINNING = 1000;
  // A browser that does not believe what it is told takes these for a page.
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "(<[a-z!?/%][^\\n]*|[^\\n]{0,200}<(script|svg|iframe|html)\\b.*)", Pattern.DOTALL);

  /**
   * Reads it.
   *
   * @throws Refused when it is no text, or one for a browser
   */
  static TextContent of(ByteBuffer content) {
    if (content.limit() >= 2) {
      int mark = ((content.get(0) & 0xff) << 8) | (content.get(1) & 0xff);
      if (mark == 0xfffe || mark == 0xfeff) {
        throw new Refused("file.utf-16");
      }
    }
    refuseControls(content);
    boolean isUtf8 = isIn(content, StandardCharsets.UTF_8);
    if (!isUtf8 && !isIn(content, WINDOWS)) {
      throw new Refused("file.type-unknown");
    }
    TextContent text = new TextContent(isUtf8, beginning(content));
    if (WEB_PAGE.matcher(text.beginning).lookingAt()) {
      throw new Refused("file.web-page");
    }
    return text;
  }

  private static void refuseControls(ByteBuffer content) {
    for (int i = 0; i < content.limit(); i++) {
      int b = content.get(i) & 0xff;
      boolean isLayout = b == '\t' || b == '\n' || b == '\r' || b == '\f';
      if ((b < 0x20 && !isLayout) || b == 0x7f) {
        throw new Refused("file.type-unknown");
      }
    }
  }

  private static boolean isIn(ByteBuffer content, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer bytes = content.duplicate().rewind();
    CharBuffer part = CharBuffer.allocate(8192);
    try {
      while (true) {
        CoderResult result = decoder.decode(bytes, part.clear(), true);
        if (result.isError()) {
          result.throwException();
        }
        if (result.isUnderflow()) {
          return true;
        }
      }
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String beginning(ByteBuffer content) {
    byte[] first = new byte[Math.min(BEGINNING, content.limit())];
    content.get(0, first);
    return new String(first, StandardCharsets.UTF_8)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^[\\s\\uFEFF]+", "");
  }

  boolean isCalendar() {
    return isUtf8 && beginning.startsWith("begin:vcalendar");
  }
}
