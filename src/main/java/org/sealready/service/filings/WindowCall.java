package org.sealready.service.filings;

import java.io.IOException;
import java.nio.file.Path;
import org.sealready.service.WriteRight;
import org.sealready.vault.file.OneWriter;

/**
 * Single instance per data folder: a second start asks the running program to show its window. Both
 * the sender and the receiver of that request.
 */
public final class WindowCall {

  private final Path dataFolder;
  private final WriteRight right;

  WindowCall(Path dataFolder, WriteRight right) {
    this.dataFolder = dataFolder;
    this.right = right;
  }

  /** Asks the program that has the write lock to show its window. */
  public void send() throws IOException {
    OneWriter.call(dataFolder);
  }

  /** Whether that program has answered the request. */
  public boolean isHeard() {
    return OneWriter.isHeard(dataFolder);
  }

  /** Removes the request to show this program's window; whether there was one. */
  public boolean take() {
    return right.takeCall();
  }
}
