package org.sealready.draft;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes a file so that at every moment the old or the new content is there, whole: a temporary
 * file beside it, forced to the disk, read back and compared, then moved over it.
 */
final class WholeFile {

  static final String TEMPORARY = ".tmp";
  private static final int MOVES = 8;
  private static final long FIRST_WAIT_NANOS = 20_000_000;

  private WholeFile() {}

  /** Replaces the content of this file, or creates it, readable for its owner alone. */
  static void write(Path file, byte[] content) throws IOException {
    Path temporary =
        file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
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
    forceFolder(file.toAbsolutePath().getParent());
  }

  /** What cannot be removed now is swept later; the failure that led here is the one to report. */
  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException left) {
      return;
    }
  }

  /** Whether this is a temporary file of a file with this ending. */
  static boolean isTemporary(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.contains(ending + ".") && name.endsWith(TEMPORARY);
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

  /**
   * On Windows a virus scanner or a reader may hold the old file for a moment, so the move is tried
   * again.
   */
  private static void move(Path from, Path to) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return;
      } catch (AccessDeniedException held) {
        if (attempt == MOVES) {
          throw held;
        }
        LockSupport.parkNanos(FIRST_WAIT_NANOS << attempt);
      }
    }
  }

  /** Makes the move itself durable; Windows cannot open a folder and does not need it. */
  private static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
