package org.sealready.ui.print;

import java.util.Optional;
import java.util.function.Supplier;
import org.sealready.pdf.print.Printers;
import org.sealready.ui.task.Tasks;

/**
 * What there is to print with.
 *
 * @param tasks for asking the printing system, which may hang
 * @param system looks for the system's own window for printing
 */
public record PrintRoom(Printers printers, Tasks tasks, Supplier<Optional<SystemWindow>> system) {

  /** The system's own window for printing, where it can be opened. */
  Optional<SystemWindow> window() {
    return system.get();
  }
}
