package org.sealready.ui.print;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.pdf.print.PrintOrder;
import org.sealready.pdf.print.PrintRefused;
import org.sealready.pdf.print.PrinterState;
import org.sealready.ui.task.Tasks;

/** Which printers there are, which is chosen, and how that one is doing. */
final class PrinterModel {

  private final PrintRoom room;
  private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
  private final ReadOnlyObjectWrapper<Optional<PrinterState>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty black = new SimpleBooleanProperty(true);

  PrinterModel(PrintRoom room) {
    this.room = room;
    chosen.subscribe(this::ask);
  }

  ReadOnlyObjectProperty<List<String>> names() {
    return names.getReadOnlyProperty();
  }

  /** The name of the printer, empty where there is none. */
  ObjectProperty<String> chosen() {
    return chosen;
  }

  /** How the chosen printer is doing, once that is known. */
  ReadOnlyObjectProperty<Optional<PrinterState>> state() {
    return state.getReadOnlyProperty();
  }

  /** Whether colours are left alone; holds for printers that have some. */
  BooleanProperty black() {
    return black;
  }

  boolean isThere() {
    return !names.get().isEmpty();
  }

  /** Whether the chosen printer takes jobs, as far as is known. */
  boolean isAccepting() {
    return state.get().filter(now -> !now.accepting()).isEmpty();
  }

  boolean isStopped() {
    return state.get().filter(PrinterState::stopped).isPresent();
  }

  /** Takes over what was found, and asks anew how the chosen one is doing. */
  void found(List<String> all, Optional<String> usual) {
    names.set(all);
    String before = chosen.get();
    if (!all.contains(before)) {
      chosen.set(usual.filter(all::contains).or(() -> all.stream().findFirst()).orElse(""));
    } else {
      ask(before);
    }
  }

  private void ask(String name) {
    state.set(Optional.empty());
    if (!name.isEmpty()) {
      room.tasks().run(() -> room.printers().state(name), now -> onState(name, now), Tasks::fault);
    }
  }

  private void onState(String name, Optional<PrinterState> now) {
    if (name.equals(chosen.get())) {
      state.set(now);
    }
  }

  /** A printer that is gone is not offered again. */
  void forget(PrintRefused.Kind why) {
    List<String> left =
        switch (why) {
          case NO_PRINTER -> List.of();
          case GONE -> names.get().stream().filter(name -> !name.equals(chosen.get())).toList();
          case REJECTING, FAILED -> names.get();
        };
    found(left, Optional.empty());
  }

  PrintOrder order(int copies) {
    boolean colour = state.get().filter(PrinterState::colour).isPresent();
    return new PrintOrder(chosen.get(), copies, colour && black.get());
  }
}
