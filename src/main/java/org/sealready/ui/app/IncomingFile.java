package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A file that the program was started with, or that a later start hands over: it is opened as soon
 * as nothing stands in the way, no passphrase and no open question.
 */
final class IncomingFile {

  private final BooleanSupplier isFree;
  private final Consumer<Path> opener;
  private Optional<Path> waiting = Optional.empty();

  /**
   * @param isFree whether the window can go on to another filing
   * @param opener opens the file, or says why it cannot be opened
   */
  IncomingFile(BooleanSupplier isFree, Consumer<Path> opener) {
    this.isFree = isFree;
    this.opener = opener;
  }

  /** Opens this file now or later. */
  void open(Path file) {
    waiting = Optional.of(file);
    look();
  }

  /** Opens the file that waits, if it can be opened now; tells whether none did. */
  boolean look() {
    boolean isWaiting = waiting.isPresent();
    if (isWaiting && isFree.getAsBoolean()) {
      Path file = waiting.get();
      waiting = Optional.empty();
      opener.accept(file);
    }
    return !isWaiting;
  }
}
