package org.sealready.ui.letters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.pdf.print.PrintOrder;
import org.sealready.pdf.print.PrintRefused;
import org.sealready.pdf.print.PrinterState;
import org.sealready.ui.common.Tasks;

/** Printing some pages: which printers there are, which is chosen, how far the job is. */
final class PrintModel {

  /** How far it is. */
  sealed interface Phase {

    /** The printing system is asked for its printers. */
    record Looking() implements Phase {}

    /** A person chooses. */
    record Choosing() implements Phase {}

    /** The job is on its way, and can be stopped. */
    record Sending() implements Phase {}

    /** The system's own window is open. */
    record Away() implements Phase {}

    /** Nothing was printed. */
    record Failed(PrintRefused.Kind why) implements Phase {}
  }

  private record Found(List<String> names, Optional<String> usual) {}

  private final PrintRoom room;
  private final Callable<Printout> sheets;
  private final Callable<Printout> testPage;
  private final BiConsumer<Outcome, Boolean> printed;
  private final ReadOnlyObjectWrapper<Phase> phase =
      new ReadOnlyObjectWrapper<>(new Phase.Looking());
  private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
  private final ReadOnlyObjectWrapper<Optional<PrinterState>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty black = new SimpleBooleanProperty(true);
  private final BooleanProperty tested = new SimpleBooleanProperty();
  private Runnable stop = () -> {};
  private Runnable end = () -> {};

  /**
   * @param sheets makes what is printed, in the background
   * @param testPage the same for the page that shows whether the printer keeps the size
   * @param printed hears what came of it, and whether it waits in the queue of a stopped printer
   */
  PrintModel(
      PrintRoom room,
      Callable<Printout> sheets,
      Callable<Printout> testPage,
      BiConsumer<Outcome, Boolean> printed) {
    this.room = room;
    this.sheets = sheets;
    this.testPage = testPage;
    this.printed = printed;
    chosen.subscribe(this::onChosen);
  }

  /** What is done when everything was sent. */
  void onEnd(Runnable action) {
    end = action;
  }

  private void finish(Outcome outcome, boolean waits) {
    end.run();
    printed.accept(outcome, waits);
  }

  ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
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

  /** Whether a test page was sent. */
  BooleanProperty tested() {
    return tested;
  }

  boolean hasWindow() {
    return room.window().isPresent();
  }

  void look() {
    phase.set(new Phase.Looking());
    Callable<Found> ask = () -> new Found(room.printers().names(), room.printers().usual());
    stop = room.tasks().stoppable(ask, this::onFound, Tasks::fault);
  }

  private void onFound(Found found) {
    names.set(found.names());
    if (found.names().isEmpty()) {
      chosen.set("");
      phase.set(new Phase.Failed(PrintRefused.Kind.NO_PRINTER));
      return;
    }
    if (!found.names().contains(chosen.get())) {
      Optional<String> usual = found.usual().filter(found.names()::contains);
      chosen.set(usual.orElse(found.names().getFirst()));
    }
    phase.set(new Phase.Choosing());
  }

  /** Another printer is another attempt. */
  private void onChosen(String name) {
    if (phase.get() instanceof Phase.Failed && !names.get().isEmpty()) {
      phase.set(new Phase.Choosing());
    }
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

  void print(int copies) {
    send(sheets, copies, out -> finish(out.outcome(), isStopped()));
  }

  /** One test page on the chosen printer. */
  void test() {
    send(testPage, 1, out -> tested.set(true));
  }

  private boolean isStopped() {
    return state.get().filter(PrinterState::stopped).isPresent();
  }

  private void send(Callable<Printout> pages, int copies, Consumer<Printout> done) {
    boolean colour = state.get().filter(PrinterState::colour).isPresent();
    PrintOrder order = new PrintOrder(chosen.get(), copies, colour && black.get());
    tested.set(false);
    phase.set(new Phase.Sending());
    stop =
        room.tasks()
            .stoppable(
                () -> onPaper(pages.call(), order),
                out -> {
                  phase.set(new Phase.Choosing());
                  done.accept(out);
                },
                this::onFailure);
  }

  private Printout onPaper(Printout out, PrintOrder order)
      throws PrintRefused, InterruptedException {
    if (out.pdf().isPresent()) {
      room.printers().print(out.pdf().get(), out.title(), order);
    }
    return out;
  }

  private void onFailure(Exception failure) {
    if (failure instanceof PrintRefused refused) {
      forget(refused.kind());
      phase.set(new Phase.Failed(refused.kind()));
    } else {
      phase.set(new Phase.Choosing());
      Tasks.fault(failure);
    }
  }

  /** A printer that is gone is not offered again. */
  private void forget(PrintRefused.Kind why) {
    List<String> left =
        switch (why) {
          case NO_PRINTER -> List.of();
          case GONE -> names.get().stream().filter(name -> !name.equals(chosen.get())).toList();
          case REJECTING, FAILED -> names.get();
        };
    if (!left.equals(names.get())) {
      names.set(left);
      chosen.set(left.isEmpty() ? "" : left.getFirst());
    }
  }

  /** Chooses in the system's own window instead. */
  void openWindow() {
    phase.set(new Phase.Away());
    stop = room.tasks().stoppable(sheets, this::openWindow, this::onFailure);
  }

  private void openWindow(Printout out) {
    if (out.pdf().isEmpty()) {
      finish(out.outcome(), false);
      return;
    }
    room.window()
        .orElseThrow()
        .open(
            out.pdf().get(),
            out.title(),
            sent -> {
              phase.set(new Phase.Choosing());
              if (sent) {
                finish(out.outcome(), false);
              }
            },
            this::onFailure);
  }

  /** Whether there is a job to stop; then it is stopped. */
  boolean stop() {
    boolean sending = phase.get() instanceof Phase.Sending;
    stop.run();
    if (sending) {
      phase.set(new Phase.Choosing());
    }
    return sending;
  }
}
