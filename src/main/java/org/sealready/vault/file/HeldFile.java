package org.sealready.vault.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * Patience with files that somebody else holds: on Windows a virus scanner or an indexer opens a
 * new file for a moment, and until it lets go the file can be neither moved nor replaced nor
 * deleted.
 */
public final class HeldFile {

  private static final int TRIES = 8;
  private static final long FIRST_WAIT_NANOS = 20_000_000;

  private HeldFile() {}

  /** What may fail while a file is held. */
  public interface Step {
    void run() throws IOException;
  }

  /** Tries this step again, some two and a half seconds long, while the file is held. */
  public static void retry(Path file, Step step) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        step.run();
        return;
      } catch (FileSystemException failure) {
        if (attempt == TRIES || !isHeld(file, failure)) {
          throw failure;
        }
        LockSupport.parkNanos(FIRST_WAIT_NANOS << (attempt - 1));
      }
    }
  }

  /** Windows reports a sharing violation as a failure of no kind of its own. */
  private static boolean isHeld(Path file, FileSystemException failure) {
    boolean isWindows = !file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return failure instanceof AccessDeniedException
        || isWindows && failure.getClass() == FileSystemException.class;
  }
}
