package org.sealready.vault.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * Atomic write of a file: a temporary file, forced to the disk (fsync), read back and compared,
 * then moved over it. The old or the new content is complete at every moment.
 */
public final class WholeFile {

  public static final String TEMPORARY = ".tmp";

  private WholeFile() {}

  /**
   * Replaces the content of this file, or creates it, with owner-only permissions.
   *
   * @param file in an existing folder
   * @throws IOException if it cannot be written; what was there stays as it was
   */
  public static void write(Path file, byte[] content) throws IOException {
    write(file, content, file.getParent());
  }

  /**
   * As above, with the temporary file in another folder of the same disk, which is cleaned up at
   * the start.
   */
  public static void write(Path file, byte[] content, Path folder) throws IOException {
    Path temporary = folder.resolve("." + UUID.randomUUID() + ending(file) + TEMPORARY);
    try {
      writeForced(temporary, content);
      if (!Arrays.equals(Files.readAllBytes(temporary), content)) {
        throw new NotSaved(NotSaved.Kind.DAMAGED);
      }
      move(temporary, file);
    } catch (IOException | RuntimeException failure) {
      remove(temporary);
      throw failure;
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? ".file" : name.substring(dot);
  }

  /**
   * A temporary file that cannot be removed now is removed later; the first failure is the one to
   * report.
   */
  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException left) {
      // The caller throws the first failure; leftovers are removed later.
      return;
    }
  }

  /** Whether this is a temporary file of an atomic write. */
  public static boolean isTemporary(Path file) {
    return file.getFileName().toString().matches("\\.[0-9a-f-]{36}\\.[a-z]+\\" + TEMPORARY);
  }

  /** Whether this is a temporary file of a file with this ending. */
  public static boolean isTemporary(Path file, String ending) {
    String name = file.getFileName().toString();
    String end = ending + TEMPORARY;
    return name.endsWith(end) && isTemporary(file);
  }

  private static void writeForced(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OwnerOnly.file(file))) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** Moves a file on its disk, over what is there, and forces that as well. */
  public static void move(Path from, Path to) throws IOException {
    FileInUse.retry(
        to,
        () ->
            Files.move(
                from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    forceFolder(to.toAbsolutePath().getParent());
  }

  /** Forces the folder entry to the disk; Windows cannot open a folder and does not need it. */
  private static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
