package org.sealready.service;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names of files that people recognise and that Windows, macOS and Linux all accept. */
public final class FileNames {

  /** File systems take 255 bytes; this leaves room for count, title and id of a letter. */
  private static final int MAX_BYTES = 140;

  private static final String FORBIDDEN = "<>:\"/\\|?*";
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "com¹", "com²", "com³", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
          "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³", "conin$", "conout$");

  private FileNames() {}

  /**
   * The text as one part of a file name; {@code otherwise} where none of its characters is allowed.
   */
  public static String part(String text, String otherwise) {
    StringBuilder safe = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(point -> isSafe(point) ? point : '_')
        .forEach(safe::appendCodePoint);
    String part = trimmed(cut(trimmed(safe.toString())));
    if (part.isEmpty() || part.chars().allMatch(c -> c == '_')) {
      return otherwise;
    }
    return isReserved(part) ? "_" + part : part;
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[.\\s\\p{Z}]+|[.\\s\\p{Z}]+$", "");
  }

  /** As many whole characters as fit. */
  private static String cut(String text) {
    int bytes = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        break;
      }
      end += Character.charCount(point);
    }
    return text.substring(0, end);
  }

  /** Windows reserves these names with any ending, too. */
  private static boolean isReserved(String part) {
    String stem = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
    return RESERVED.contains(stem.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isSafe(int point) {
    int type = Character.getType(point);
    return FORBIDDEN.indexOf(point) < 0
        && type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * The file in this folder; {@code plain} where the system's character set cannot write the name.
   */
  public static Path in(Path folder, String name, String plain) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException notWritable) {
      // The plain name is reported as the written path.
      return folder.resolve(plain);
    }
  }
}
