package org.sealready.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON of which nothing has to be said, straight into maps, lists and texts: in a short run
 * Jackson's parser takes longer to get ready than all lists take here. What {@link StrictReader}
 * refuses is never taken, nor is what only few files hold (decimals, numbers below zero or of ten
 * digits, escaped surrogates); that goes to it, and it words what is wrong.
 */
final class PlainReader {

  /** Characters of a document; it then has fewer tokens than are allowed. */
  private static final int LONGEST = 200_000;

  private static final int DEEPEST = 24;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_DIGITS = 9;

  private final char[] text;
  private int at;

  private PlainReader(String text) {
    this.text = text.toCharArray();
  }

  /** Says that the document is none for this reader. */
  private static final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private NotTaken() {
      super(null, null, false, false);
    }
  }

  /**
   * The object that this document is: its values are maps, lists, texts, numbers, truth values and
   * nulls. Empty where another reader has to look.
   */
  static Optional<Map<String, Object>> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    PlainReader reader = new PlainReader(text);
    try {
      reader.expect('{');
      Map<String, Object> object = reader.object(1);
      reader.skipBlanks();
      return reader.at == reader.text.length ? Optional.of(object) : Optional.empty();
    } catch (NotTaken other) {
      // The caller has another reader, which says what is wrong if anything is.
      return Optional.empty();
    }
  }

  private Object value(int depth) throws NotTaken {
    char first = next();
    at++;
    return switch (first) {
      case '{' -> object(depth + 1);
      case '[' -> list(depth + 1);
      case '"' -> text(LONGEST_TEXT);
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number(first);
    };
  }

  private Map<String, Object> object(int depth) throws NotTaken {
    refuse(depth > DEEPEST);
    Map<String, Object> object = new LinkedHashMap<>();
    if (isNext('}')) {
      return object;
    }
    do {
      expect('"');
      String name = text(LONGEST_NAME);
      expect(':');
      refuse(object.containsKey(name));
      object.put(name, value(depth));
    } while (isNext(','));
    expect('}');
    return object;
  }

  private List<Object> list(int depth) throws NotTaken {
    refuse(depth > DEEPEST);
    List<Object> list = new ArrayList<>();
    if (isNext(']')) {
      return list;
    }
    do {
      list.add(value(depth));
    } while (isNext(','));
    expect(']');
    return list;
  }

  /** What stands up to the next quotation mark. */
  private String text(int longest) throws NotTaken {
    int from = at;
    int end = from;
    while (end < text.length && text[end] != '"' && text[end] != '\\' && text[end] >= ' ') {
      end++;
    }
    refuse(end == text.length || text[end] < ' ' || end - from > longest);
    at = end + 1;
    String plain = new String(text, from, end - from);
    return text[end] == '"' ? plain : escaped(plain, longest);
  }

  /** Goes on behind a backslash. */
  private String escaped(String beginning, int longest) throws NotTaken {
    StringBuilder all = new StringBuilder(beginning).append(escape());
    while (at < text.length && text[at] != '"') {
      char here = text[at++];
      refuse(here < ' ' || all.length() > longest);
      all.append(here == '\\' ? escape() : here);
    }
    expect('"');
    refuse(all.length() > longest);
    return all.toString();
  }

  private char escape() throws NotTaken {
    refuse(at == text.length);
    char kind = text[at++];
    return switch (kind) {
      case '"', '\\', '/' -> kind;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw new NotTaken();
    };
  }

  private char unit() throws NotTaken {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      refuse(at == text.length || text[at] > 'f');
      int digit = Character.digit(text[at++], 16);
      refuse(digit < 0);
      unit = unit << 4 | digit;
    }
    refuse(unit == 0 || Character.isSurrogate((char) unit));
    return (char) unit;
  }

  private Object literal(String word, Object value) throws NotTaken {
    for (int i = 1; i < word.length(); i++, at++) {
      refuse(at == text.length || text[at] != word.charAt(i));
    }
    return value;
  }

  /** A whole number; one that goes on as another kind of number finds no comma behind it. */
  private Integer number(char first) throws NotTaken {
    refuse(!isDigit(first));
    int number = first - '0';
    int digits = 1;
    while (at < text.length && isDigit(text[at])) {
      refuse(number == 0 || ++digits > MOST_DIGITS);
      number = 10 * number + text[at++] - '0';
    }
    return number;
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }

  private char next() throws NotTaken {
    skipBlanks();
    refuse(at == text.length);
    return text[at];
  }

  private boolean isNext(char mark) throws NotTaken {
    boolean is = next() == mark;
    at += is ? 1 : 0;
    return is;
  }

  private void expect(char mark) throws NotTaken {
    refuse(!isNext(mark));
  }

  private void skipBlanks() {
    while (at < text.length
        && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
      at++;
    }
  }

  private static void refuse(boolean other) throws NotTaken {
    if (other) {
      throw new NotTaken();
    }
  }
}
