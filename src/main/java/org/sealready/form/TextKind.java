package org.sealready.form;

import java.text.Normalizer;

/**
 * What a line of text is, and so what may be tidied when it is typed or pasted. Tidying never
 * changes what a person would read: names and prose only lose blanks around them.
 */
public enum TextKind {
  /** Any prose: an address, a company's name. */
  PLAIN,
  /** A person's name: printed exactly as typed. */
  NAME,
  /**
   * A code of letters and digits: blanks go, full-width becomes half-width, letters become
   * capitals.
   */
  CODE,
  /** A code in lower case: as {@link #CODE}, but letters become small. */
  LOWER_CODE,
  /**
   * A licence or filing number: full-width digits and letters become half-width, blanks go, letters
   * stay.
   */
  NUMBER,
  /**
   * A telephone number: as {@link #CODE}, its dashes and brackets become hyphens, and +86 or 0086
   * before it goes, as 86 does before a mobile.
   */
  PHONE,
  /** A mail address: blanks go, full-width becomes half-width. */
  EMAIL;

  /** The typed text as it is kept. */
  public String tidy(String typed) {
    String text = typed.strip();
    return switch (this) {
      case PLAIN, NAME -> text;
      case CODE -> narrow(text).toUpperCase(java.util.Locale.ROOT);
      case LOWER_CODE -> narrow(text).toLowerCase(java.util.Locale.ROOT);
      case NUMBER, EMAIL -> narrow(text);
      case PHONE -> withoutCountry(narrow(text));
    };
  }

  /**
   * Whether the text consists of single-width characters that are read one by one, so that it must
   * stay in one line.
   */
  public boolean isCode() {
    return switch (this) {
      case PLAIN, NAME -> false;
      case CODE, LOWER_CODE, NUMBER, PHONE, EMAIL -> true;
    };
  }

  private static String withoutCountry(String text) {
    String plain = text.replaceAll("[‐‑‒–—―−]", "-").replace('（', '(').replace('）', ')');
    String bare =
        plain
            .replaceFirst("^\\(?(\\+|00)86\\)?-?", "")
            .replaceFirst("^86-?(?=1[0-9-]{10,12}$)", "");
    String digits = bare.replace("-", "");
    return digits.matches("1[0-9]{10}")
        ? digits
        : bare.replaceFirst("^\\((0[0-9]{2,3})\\)-?", "$1-");
  }

  /**
   * Full-width forms of ASCII to ASCII, blanks of every kind and marks without a shape of their own
   * (telephone books put them around numbers) removed; everything else stays.
   */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder();
    text.codePoints()
        .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .map(
            point ->
                point >= 0xFF01 && point <= 0xFF5E && !isChineseMark(point)
                    ? point - 0xFEE0
                    : point)
        .forEach(narrow::appendCodePoint);
    return Normalizer.normalize(narrow, Normalizer.Form.NFC);
  }

  /** Full-width brackets belong to licence numbers such as （京）字第338号 and stay. */
  private static boolean isChineseMark(int point) {
    return point == '（' || point == '）' || point == '［' || point == '］';
  }
}
