package org.sealready.rules.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a filing: of the entity (京ICP备12345678号, 粤B2-20090059), or of one of its services,
 * which a counter and, but for websites, a letter follow.
 *
 * @param text as the ministry writes it
 */
public record RecordNumber(String text, Kind kind) {

  /** What has the number. */
  public enum Kind {
    MINI_PROGRAM,
    ENTITY,
    /** A website, an app or a quick app. */
    OTHER_SERVICE
  }

  /** What provinces are written as in such numbers, older ways among them. */
  private static final String PROVINCES = "[京津沪渝冀豫滇云辽黑湘皖鲁新苏浙赣鄂桂陇甘晋蒙陕秦吉闽黔贵粤青藏蜀川宁琼]";

  private static final String OF_ENTITY =
      PROVINCES + "(?:ICP备[0-9]{5,10}号|[AB][12]-[0-9]{8}(?![0-9]))";
  private static final Pattern NUMBER =
      Pattern.compile("(" + OF_ENTITY + ")(?:-([0-9]{1,5})(?![0-9])([A-Z]?))?");
  private static final String MINI_PROGRAM = "X";
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");

  /** Whether this is the number of an entity, to the letter. */
  public static boolean isOfEntity(String text) {
    return isWhole(text, Kind.ENTITY);
  }

  /** Whether this is the number of a Mini Program, to the letter. */
  public static boolean isOfMiniProgram(String text) {
    return isWhole(text, Kind.MINI_PROGRAM);
  }

  private static boolean isWhole(String text, Kind kind) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches() && kind(matcher) == kind;
  }

  /**
   * The number in a text, which may have words round it, blanks within, and other forms of the same
   * characters: that of a Mini Program before others.
   */
  public static Optional<RecordNumber> in(String text) {
    Matcher matcher = NUMBER.matcher(plain(text));
    Optional<RecordNumber> first = Optional.empty();
    while (matcher.find()) {
      RecordNumber found = new RecordNumber(matcher.group(), kind(matcher));
      if (found.kind() == Kind.MINI_PROGRAM) {
        return Optional.of(found);
      }
      first = first.or(() -> Optional.of(found));
    }
    return first;
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group(2) == null) {
      return Kind.ENTITY;
    }
    return MINI_PROGRAM.equals(matcher.group(3)) ? Kind.MINI_PROGRAM : Kind.OTHER_SERVICE;
  }

  /** Full-width forms, dashes of all kinds, small letters and 備, as pages and mails have them. */
  private static String plain(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String joined = BLANKS.matcher(narrow).replaceAll("");
    return DASHES.matcher(joined).replaceAll("-").replace('備', '备').replace('號', '号');
  }
}
