package org.sealready.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.sealready.json.FileStreams;

/** Reads an untrusted file up to a size limit. */
public final class InputFile {

  private InputFile() {}

  /**
   * Its first bytes; one more than is allowed is enough to know, and a growing file cannot fill the
   * memory.
   *
   * @throws UnusableFile if it is no file or cannot be read
   */
  public static byte[] read(Path file, int allowed) throws UnusableFile {
    // A pipe or a device may never give a byte, or never end.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnusableFile(
          Files.isDirectory(file) ? "input.folder" : "input.unreadable", List.of());
    }
    try (InputStream in = FileStreams.in(file)) {
      return in.readNBytes(allowed + 1);
    } catch (NoSuchFileException missing) {
      throw new UnusableFile("input.missing", List.of());
    } catch (AccessDeniedException denied) {
      throw new UnusableFile("input.denied", List.of());
    } catch (IOException unreadable) {
      throw new UnusableFile("input.unreadable", List.of());
    }
  }
}
