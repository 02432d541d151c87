package org.sealready.service.filings;

import java.io.IOException;
import java.nio.file.Path;
import org.sealready.service.WriteRight;
import org.sealready.vault.file.OneWriter;

/**
 * One start asks the program that works in the same data folder already to show its window. Both
 * sides of it: the one that asks, and the one that is asked.
 */
public final class WindowCall {

  private final Path dataFolder;
  private final WriteRight right;

  WindowCall(Path dataFolder, WriteRight right) {
    this.dataFolder = dataFolder;
    this.right = right;
  }

  /** Asks the program that has the right to write to show its window. */
  public void send() throws IOException {
    OneWriter.call(dataFolder);
  }

  /** Whether that program has heard the call. */
  public boolean isHeard() {
    return OneWriter.isHeard(dataFolder);
  }

  /**
   * Takes the call for this program's window, which is not heard of again; whether there was one.
   */
  public boolean take() {
    return right.takeCall();
  }
}
