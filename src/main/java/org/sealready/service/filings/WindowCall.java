package org.sealready.service.filings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.service.WriteRight;
import org.sealready.vault.file.OneWriter;
import org.sealready.vault.file.ShowRequest;

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

  /** Asks this of the program that has the write lock. */
  public void send(ShowRequest request) throws IOException {
    OneWriter.call(dataFolder, request);
  }

  /** Whether that program has answered the request. */
  public boolean isHeard() {
    return OneWriter.isHeard(dataFolder);
  }

  /** Removes the request to show this program's window, if there was one. */
  public Optional<ShowRequest> take() {
    return right.takeCall();
  }
}
