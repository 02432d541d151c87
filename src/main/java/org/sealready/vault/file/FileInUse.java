package org.sealready.vault.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * Retries for files that another program has open: on Windows a virus scanner or an indexer opens a
 * new file for a moment, and until it closes it the file cannot be moved, replaced or deleted.
 */
public final class FileInUse {

  private static final int TRIES = 8;
  private static final long FIRST_WAIT_NANOS = 20_000_000;

  private FileInUse() {}

  /** A step that may fail while a file is in use. */
  public interface Step {
    void run() throws IOException;
  }

  /** Retries this step for about two and a half seconds while the file is in use. */
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
