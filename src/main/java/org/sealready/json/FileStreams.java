package org.sealready.json;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files as plain streams. The channels that {@link Files} reads and writes with load Java's network
 * library, and that opens sockets to see what the system has: a command that only reads and prints
 * opens none.
 */
public final class FileStreams {

  private FileStreams() {}

  /**
   * The content of this file.
   *
   * @throws IOException as {@link Files#newInputStream} does
   */
  public static InputStream in(Path file) throws IOException {
    if (!isPlain(file)) {
      return Files.newInputStream(file);
    }
    try {
      return new FileInputStream(file.toFile());
    } catch (FileNotFoundException failure) {
      throw reason(file, failure);
    }
  }

  /** A stream says only that it did not work; a caller wants to say why. */
  private static IOException reason(Path file, FileNotFoundException failure) throws IOException {
    Files.readAttributes(file, BasicFileAttributes.class);
    return Files.isReadable(file)
        ? new FileSystemException(file.toString(), null, failure.getMessage())
        : new AccessDeniedException(file.toString());
  }

  /** Writes the content of this file, which is created or written over. */
  public static void write(Path file, byte[] content) throws IOException {
    if (!isPlain(file)) {
      Files.write(file, content);
      return;
    }
    try (OutputStream out = new FileOutputStream(file.toFile())) {
      out.write(content);
    }
  }

  /** An empty file of a name of its own, which only its owner can read. */
  public static Path temporary(Path folder, String beginning, String ending) throws IOException {
    if (!isPlain(folder)) {
      return Files.createTempFile(folder, beginning, ending);
    }
    Path file = File.createTempFile(beginning, ending, folder.toFile()).toPath();
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /** Windows shares a file with others only through a channel. */
  private static boolean isPlain(Path file) {
    return file.getFileSystem().equals(FileSystems.getDefault())
        && file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
