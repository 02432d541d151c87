package org.sealready.ui.print;

import java.util.function.Consumer;
import org.sealready.pdf.print.DriverDialog;
import org.sealready.ui.task.Tasks;

/** Windows' window for printing, which also prints: only it knows the driver's own settings. */
record DriverWindow(Tasks tasks) implements SystemWindow {

  @Override
  public void open(
      byte[] pdf,
      String title,
      String printer,
      Consumer<Boolean> ended,
      Consumer<Exception> failed) {
    tasks.run(() -> DriverDialog.print(pdf, title, printer), ended, failed);
  }
}
