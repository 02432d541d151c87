package org.sealready.service.wording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.sealready.json.FileStreams;
import org.sealready.service.InputFile;
import org.sealready.service.TextBytes;
import org.sealready.service.UnusableFile;

/**
 * A template as a text file. Written in UTF-8; read in the encoding that an editor may have
 * written: UTF-8 with or without a byte order mark, UTF-16 with one, or GB18030 as older Windows
 * editors save Chinese.
 */
public final class TemplateFile {

  /** Longer than any page of text, short enough for any editor. */
  public static final int MAX_BYTES = 64 * 1024;

  private static final int KILO = 1024;

  private TemplateFile() {}

  /**
   * The text of this file, its lines separated by a single line feed.
   *
   * @throws UnusableFile if it cannot be read, is too long or no text
   */
  public static String read(Path file) throws UnusableFile {
    if (Files.isDirectory(file)) {
      throw new UnusableFile("template.file-folder", List.of());
    }
    return decode(InputFile.read(file, MAX_BYTES));
  }

  /** The text in these bytes of a file, as above. */
  static String decode(byte[] bytes) throws UnusableFile {
    if (bytes.length > MAX_BYTES) {
      throw new UnusableFile("template.file-too-long", List.of(String.valueOf(MAX_BYTES / KILO)));
    }
    return TextBytes.decode(bytes)
        .orElseThrow(() -> new UnusableFile("template.file-no-text", List.of()));
  }

  private static String tidy(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Writes a template for a person to edit, its lines separated as this system does it.
   *
   * @param replace whether a file with another text may be written over
   * @throws UnusableFile if there is such a file and it may not
   */
  public static void write(Path file, String text, boolean replace)
      throws UnusableFile, IOException {
    byte[] content = encode(text.replace("\n", System.lineSeparator()));
    boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (isThere && !replace && !isSame(file, text)) {
      throw new UnusableFile("template.file-exists", List.of());
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path part = FileStreams.temporary(folder, ".sealready", ".part");
    try {
      FileStreams.write(part, content);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isSame(Path file, String text) {
    try {
      return read(file).equals(tidy(text));
    } catch (UnusableFile other) {
      // It does not contain this text, so it is not overwritten.
      return false;
    }
  }

  /** The bytes of a template as it is saved. */
  static byte[] encode(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
