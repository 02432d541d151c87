package org.sealready.ui.print;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Functions of GTK 3 by their names in C. JavaFX draws with the same library and on the same
 * thread, the only one that may call them.
 */
@SuppressWarnings("restricted") // what is called in C, Java cannot check
final class Gtk {

  private static final AddressLayout POINTER = ValueLayout.ADDRESS;
  private static final String GTK = "libgtk-3.so.0";
  private static final String GLIB = "libglib-2.0.so.0";

  /** One entry of a list of pointers. */
  private static final long ENTRY = 2 * POINTER.byteSize();

  private static final long LONGEST_TEXT = 1 << 20;

  private final SymbolLookup symbols;

  private Gtk(SymbolLookup symbols) {
    this.symbols = symbols;
  }

  /** GTK, where it is installed with its windows for printing. */
  static Optional<Gtk> find() {
    try {
      SymbolLookup gtk = SymbolLookup.libraryLookup(GTK, Arena.global());
      SymbolLookup symbols = gtk.or(SymbolLookup.libraryLookup(GLIB, Arena.global()));
      return symbols.find("gtk_print_unix_dialog_new").map(there -> new Gtk(symbols));
    } catch (IllegalArgumentException notInstalled) {
      // Without the system's own window ours prints all the same.
      return Optional.empty();
    }
  }

  /** Calls a function that gives back a pointer; takes pointers and ints. */
  MemorySegment pointer(String name, Object... arguments) {
    return (MemorySegment) call(name, Optional.of(POINTER), arguments);
  }

  /** Calls a function that gives back an int; takes pointers and ints. */
  int number(String name, Object... arguments) {
    return (int) call(name, Optional.of(ValueLayout.JAVA_INT), arguments);
  }

  /** Calls a function that gives back nothing; takes pointers and ints. */
  void run(String name, Object... arguments) {
    call(name, Optional.empty(), arguments);
  }

  private Object call(String name, Optional<MemoryLayout> result, Object... arguments) {
    MemoryLayout[] layouts = new MemoryLayout[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      layouts[i] = arguments[i] instanceof Integer ? ValueLayout.JAVA_INT : POINTER;
    }
    FunctionDescriptor shape =
        result
            .map(layout -> FunctionDescriptor.of(layout, layouts))
            .orElseGet(() -> FunctionDescriptor.ofVoid(layouts));
    MethodHandle function = Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), shape);
    try {
      return function.invokeWithArguments(arguments);
    } catch (Throwable impossible) {
      throw new IllegalStateException(name, impossible);
    }
  }

  /** The text at this address, empty where there is none. */
  static String text(MemorySegment address) {
    return address.address() == 0 ? "" : address.reinterpret(LONGEST_TEXT).getString(0);
  }

  /** The program's window with this title, or nothing (a null pointer). */
  MemorySegment window(String title) {
    MemorySegment list = pointer("gtk_window_list_toplevels");
    MemorySegment found = MemorySegment.NULL;
    MemorySegment at = list;
    while (at.address() != 0 && found.address() == 0) {
      MemorySegment entry = at.reinterpret(ENTRY);
      MemorySegment window = entry.get(POINTER, 0);
      if (text(pointer("gtk_window_get_title", window)).equals(title)) {
        found = window;
      }
      at = entry.get(POINTER, POINTER.byteSize());
    }
    run("g_list_free", list);
    return found;
  }
}
