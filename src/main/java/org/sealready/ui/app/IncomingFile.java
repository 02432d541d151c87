package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A file that the program was started with, or that a later start hands over: it is opened as soon
 * as nothing stands in the way: no passphrase, no open question, no other file that is being
 * opened.
 */
final class IncomingFile {

  private final BooleanSupplier isFree;
  private final Consumer<Runnable> leaving;
  private final Consumer<Path> opener;
  private final Deque<Path> waiting = new ArrayDeque<>();

  /**
   * @param isFree whether the window can go on to another filing
   * @param leaving saves and leaves what is open, then goes on
   * @param opener opens the file, or says why it cannot be opened
   */
  IncomingFile(BooleanSupplier isFree, Consumer<Runnable> leaving, Consumer<Path> opener) {
    this.isFree = isFree;
    this.leaving = leaving;
    this.opener = opener;
  }

  /** Opens this file now or later. */
  void open(Path file) {
    waiting.add(file);
    look();
  }

  /** Opens the file that waits, if it can be opened now; tells whether none did. */
  boolean look() {
    boolean isWaiting = !waiting.isEmpty();
    if (isWaiting && isFree.getAsBoolean()) {
      Path file = waiting.remove();
      leaving.accept(() -> open(file, isFree.getAsBoolean()));
    }
    return !isWaiting;
  }

  /** Another file may have begun to be opened while what was open was being saved. */
  private void open(Path file, boolean isStillFree) {
    if (isStillFree) {
      opener.accept(file);
    } else {
      waiting.addFirst(file);
    }
  }
}
