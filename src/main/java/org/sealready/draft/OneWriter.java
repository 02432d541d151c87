package org.sealready.draft;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * Lets one program at a time write into a data folder. The operating system gives the lock back
 * when its holder ends, however it ends. Another start leaves a file that asks the holder to show
 * its window; no network and no pipe is needed for that.
 */
public final class OneWriter implements AutoCloseable {

  private static final String LOCK = "writer.lock";
  private static final String CALL = "show.call";

  private final Path call;
  private final FileChannel channel;
  private final FileLock lock;

  private OneWriter(Path folder, FileChannel channel, FileLock lock) {
    this.call = folder.resolve(CALL);
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * The right to write into this folder, which is created where it is missing; empty if another
   * program has it.
   *
   * @throws IOException if the folder takes no files
   */
  public static Optional<OneWriter> of(Path folder) throws IOException {
    OwnerOnly.createFolder(folder);
    Path file = folder.resolve(LOCK);
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            OwnerOnly.file(file));
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        Files.deleteIfExists(folder.resolve(CALL));
        return Optional.of(new OneWriter(folder, channel, lock));
      }
    } catch (OverlappingFileLockException thisProgram) {
      channel.close();
      return Optional.empty();
    } catch (IOException failure) {
      channel.close();
      throw failure;
    }
    channel.close();
    return Optional.empty();
  }

  /** Asks whoever writes into this folder to show its window. */
  public static void call(Path folder) throws IOException {
    Path file = folder.resolve(CALL);
    if (!Files.exists(file)) {
      Files.createFile(file, OwnerOnly.file(file));
    }
  }

  /** Whether a call into this folder was heard, or there is none. */
  public static boolean isHeard(Path folder) {
    return !Files.exists(folder.resolve(CALL));
  }

  /** Whether another start has asked for the window since the last time this was asked. */
  public boolean isCalled() {
    try {
      return Files.deleteIfExists(call);
    } catch (IOException held) {
      return false;
    }
  }

  /** Lets another program write. The lock file stays: deleting it would let two have it. */
  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
