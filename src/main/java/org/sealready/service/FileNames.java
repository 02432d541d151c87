package org.sealready.service;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names of files that people recognise and that Windows, macOS and Linux all accept. */
public final class FileNames {

  private static final int MAX = 80;
  private static final String FORBIDDEN = "<>:\"/\\|?*";
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private FileNames() {}

  /** The text as one part of a file name; {@code otherwise} where nothing of it can stand there. */
  public static String part(String text, String otherwise) {
    StringBuilder safe = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(point -> isSafe(point) ? point : '_')
        .limit(MAX)
        .forEach(safe::appendCodePoint);
    String part = safe.toString().strip().replaceAll("^[. ]+|[. ]+$", "");
    boolean unusable = part.isEmpty() || part.chars().allMatch(c -> c == '_');
    return unusable
        ? otherwise
        : RESERVED.contains(part.toLowerCase(Locale.ROOT)) ? part + "_" : part;
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
  static Path in(Path folder, String name, String plain) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException notWritable) {
      return folder.resolve(plain);
    }
  }
}
