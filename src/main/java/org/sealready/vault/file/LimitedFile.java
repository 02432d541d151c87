package org.sealready.vault.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sealready.json.FileStreams;

/** Reads untrusted files up to a size limit, regular files only. */
public final class LimitedFile {

  private LimitedFile() {}

  /**
   * The whole file.
   *
   * @param most in bytes
   * @throws Unreadable if it cannot be read or is longer
   */
  public static byte[] read(Path file, int most) throws Unreadable {
    byte[] content = beginning(file, most + 1);
    if (content.length > most) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return content;
  }

  /**
   * So many bytes of the file, or all of a shorter one.
   *
   * @throws Unreadable if it cannot be read; a pipe of this name would never end
   */
  public static byte[] beginning(Path file, int count) throws Unreadable {
    if (!Files.isRegularFile(file)) {
      throw new Unreadable(Unreadable.Kind.GONE);
    }
    try (InputStream in = FileStreams.in(file)) {
      return in.readNBytes(count);
    } catch (IOException gone) {
      throw new Unreadable(Unreadable.Kind.GONE);
    }
  }

  /** How long the file is. */
  public static long size(Path file) throws Unreadable {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      throw new Unreadable(Unreadable.Kind.GONE);
    }
  }
}
