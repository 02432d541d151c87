package org.sealready.ui.print;

import java.util.function.Consumer;

/** The system's own window for printing, with every setting that the printer's driver has. */
public interface SystemWindow {

  /**
   * Opens it; what is chosen there is printed in the background. Called on the window's thread.
   *
   * @param title of the window and of the job
   * @param printer that it begins with; none where this is empty
   * @param ended whether it was sent; false when the person gave it up
   * @param failed with what {@link org.sealready.pdf.print.Printers#print} throws, or with an
   *     IOException where a file that was chosen instead of a printer cannot be written
   */
  void open(
      byte[] pdf,
      String title,
      String printer,
      Consumer<Boolean> ended,
      Consumer<Exception> failed);
}
