package org.sealready.ui.print;

import java.util.Optional;
import org.sealready.pdf.print.Printers;
import org.sealready.ui.common.Tasks;

/**
 * What there is to print with.
 *
 * @param tasks for asking the printing system, which may hang
 * @param window the system's own window for printing, where it can be opened
 */
public record PrintRoom(Printers printers, Tasks tasks, Optional<SystemWindow> window) {}
