package org.sealready.vault.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.sealready.vault.file.FileInUse;

/**
 * Deletes files after overwriting them with random bytes. On an SSD the old blocks may remain until
 * the disk reuses them; they contain only ciphertext, whose key was in the overwritten file.
 */
public final class Shredding {

  private static final int BLOCK = 64 * 1024;

  private Shredding() {}

  /** Shreds everything in the folder and the folder itself; one that is not there is no fault. */
  public static void folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.toList();
    } catch (NoSuchFileException | NotDirectoryException none) {
      // What is not there needs no shredding; other failures are thrown.
      return;
    }
    for (Path file : files) {
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        folder(file);
      } else {
        file(file);
      }
    }
    FileInUse.retry(folder, () -> Files.deleteIfExists(folder));
  }

  /**
   * Shreds one file; a missing file is no error. Of a link only the link is deleted, not its
   * target.
   */
  public static void file(Path file) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      FileInUse.retry(file, () -> overwrite(file));
    }
    FileInUse.retry(file, () -> Files.deleteIfExists(file));
  }

  private static void overwrite(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      long length = channel.size();
      while (channel.position() < length) {
        int count = (int) Math.min(BLOCK, length - channel.position());
        ByteBuffer noise = ByteBuffer.wrap(Key.random(count));
        while (noise.hasRemaining()) {
          channel.write(noise);
        }
      }
      channel.force(true);
    }
  }
}
