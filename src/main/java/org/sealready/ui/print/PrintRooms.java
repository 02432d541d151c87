package org.sealready.ui.print;

import java.util.Optional;
import java.util.function.Supplier;
import org.sealready.pdf.print.Printers;
import org.sealready.ui.task.Tasks;

/** What this computer has to print with. */
public final class PrintRooms {

  private PrintRooms() {}

  /**
   * @param system the operating system's name, as Java has it
   * @param title the title of the program's window, by which the system's window finds it
   */
  public static PrintRoom of(String system, Supplier<String> title) {
    Printers printers = Printers.ofThisComputer();
    Tasks tasks = Tasks.eachOnItsOwn();
    return new PrintRoom(printers, tasks, () -> window(system, printers, tasks, title));
  }

  /** None on macOS: there the PDF's own viewer prints it. */
  private static Optional<SystemWindow> window(
      String system, Printers printers, Tasks tasks, Supplier<String> title) {
    if (system.startsWith("Windows")) {
      return Optional.of(new DriverWindow(tasks));
    }
    return system.equals("Linux")
        ? Gtk.find().map(gtk -> new GtkWindow(gtk, printers, tasks, title))
        : Optional.empty();
  }
}
