package org.sealready.ui.print;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sealready.pdf.print.Printers;
import org.sealready.service.OutputFile;
import org.sealready.ui.task.Tasks;

/**
 * GTK's window for printing, which Linux desktops share. It chooses printer and settings; the job
 * is ours, so that it keeps its size.
 */
record GtkWindow(Gtk gtk, Printers printers, Tasks tasks, Supplier<String> owner)
    implements SystemWindow {

  private static final int OK = -5; // GTK_RESPONSE_OK
  private static final int CENTRE_ON_PARENT = 4; // GTK_WIN_POS_CENTER_ON_PARENT
  private static final int MAKES_PDF = 1 << 5; // GTK_PRINT_CAPABILITY_GENERATE_PDF
  private static final int YES = 1;

  @Override
  public void open(
      byte[] pdf,
      String title,
      String printer,
      Consumer<Boolean> ended,
      Consumer<Exception> failed) {
    Optional<GtkSettings> chosen = ask(title, printer);
    if (chosen.isEmpty()) {
      ended.accept(false);
      return;
    }
    Callable<Boolean> work =
        () -> {
          send(pdf, title, chosen.get());
          return true;
        };
    tasks.run(work, ended, failed);
  }

  private void send(byte[] pdf, String title, GtkSettings chosen) throws Exception {
    Optional<Path> file = chosen.file();
    if (file.isPresent()) {
      OutputFile.write(file.get(), pdf);
    } else {
      printers.print(pdf, title, chosen.order());
    }
  }

  /** Opens the window and waits; GTK goes on drawing all windows meanwhile. */
  private Optional<GtkSettings> ask(String title, String printer) {
    try (Arena texts = Arena.ofConfined()) {
      MemorySegment parent = gtk.window(owner.get());
      MemorySegment dialog =
          gtk.pointer("gtk_print_unix_dialog_new", texts.allocateFrom(title), parent);
      gtk.run("gtk_print_unix_dialog_set_manual_capabilities", dialog, MAKES_PDF);
      begin(dialog, texts.allocateFrom(printer));
      gtk.run("gtk_window_set_modal", dialog, YES);
      gtk.run("gtk_window_set_position", dialog, CENTRE_ON_PARENT);
      int answer = gtk.number("gtk_dialog_run", dialog);
      Optional<GtkSettings> chosen =
          answer == OK ? Optional.of(settings(dialog)) : Optional.empty();
      gtk.run("gtk_widget_destroy", dialog);
      return chosen;
    }
  }

  /** With the printer that is chosen so far, and sets one after the other. */
  private void begin(MemorySegment dialog, MemorySegment printer) {
    MemorySegment settings = gtk.pointer("gtk_print_settings_new");
    gtk.run("gtk_print_settings_set_printer", settings, printer);
    gtk.run("gtk_print_settings_set_collate", settings, YES);
    gtk.run("gtk_print_unix_dialog_set_settings", dialog, settings);
    gtk.run("g_object_unref", settings);
  }

  private GtkSettings settings(MemorySegment dialog) {
    MemorySegment settings = gtk.pointer("gtk_print_unix_dialog_get_settings", dialog);
    MemorySegment file = gtk.pointer("g_key_file_new");
    gtk.run("gtk_print_settings_to_key_file", settings, file, MemorySegment.NULL);
    MemorySegment data =
        gtk.pointer("g_key_file_to_data", file, MemorySegment.NULL, MemorySegment.NULL);
    GtkSettings read = GtkSettings.read(Gtk.text(data));
    gtk.run("g_free", data);
    gtk.run("g_key_file_unref", file);
    gtk.run("g_object_unref", settings);
    return read;
  }
}
