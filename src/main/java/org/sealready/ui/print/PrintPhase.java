package org.sealready.ui.print;

import org.sealready.pdf.print.PrintRefused;

/** How far printing is. */
sealed interface PrintPhase {

  /** The printing system is asked for its printers. */
  record Looking() implements PrintPhase {}

  /** A person chooses. */
  record Choosing() implements PrintPhase {}

  /** The job is on its way, and can be stopped. */
  record Sending() implements PrintPhase {}

  /** The system's own window is open. */
  record Away() implements PrintPhase {}

  /** Nothing was printed. */
  record Failed(PrintRefused.Kind why) implements PrintPhase {}

  /** Whether it is the person's turn. */
  default boolean isIdle() {
    return this instanceof Choosing || this instanceof Failed;
  }
}
