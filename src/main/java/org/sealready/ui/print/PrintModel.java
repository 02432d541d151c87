package org.sealready.ui.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.sealready.pdf.print.PrintOrder;
import org.sealready.pdf.print.PrintRefused;
import org.sealready.ui.task.Tasks;

/** Printing some pages: how far it is. */
public final class PrintModel {

  /** How it was sent. */
  enum Sent {
    /** To a printer that prints it now. */
    NOW,
    /** To one that is stopped: it waits there. */
    WAITING,
    /** As the person chose in the system's own window. */
    BY_WINDOW
  }

  private record Found(List<String> names, Optional<String> usual) {}

  private final PrintRoom room;
  private final PrinterModel printer;
  private final Callable<Printout> sheets;
  private final Callable<Printout> testPage;
  private final BiConsumer<Outcome, Sent> printed;
  private final ReadOnlyObjectWrapper<PrintPhase> phase =
      new ReadOnlyObjectWrapper<>(new PrintPhase.Looking());
  private final BooleanProperty tested = new SimpleBooleanProperty();
  private Runnable stop = () -> {};
  private Runnable end = () -> {};
  private boolean left;

  /**
   * @param sheets makes what is printed, in the background
   * @param testPage the same for the page that shows whether the printer keeps the size
   * @param printed is told what came of it
   */
  PrintModel(
      PrintRoom room,
      Callable<Printout> sheets,
      Callable<Printout> testPage,
      BiConsumer<Outcome, Sent> printed) {
    this.room = room;
    this.printer = new PrinterModel(room);
    this.sheets = sheets;
    this.testPage = testPage;
    this.printed = printed;
    printer.chosen().addListener(observable -> onChosen());
  }

  /** What is done when everything was sent. */
  public void onEnd(Runnable action) {
    end = action;
  }

  ReadOnlyObjectProperty<PrintPhase> phase() {
    return phase.getReadOnlyProperty();
  }

  PrinterModel printer() {
    return printer;
  }

  /** Whether a test page was sent. */
  BooleanProperty tested() {
    return tested;
  }

  boolean hasWindow() {
    return room.window().isPresent();
  }

  public void look() {
    phase.set(new PrintPhase.Looking());
    Callable<Found> ask = () -> new Found(room.printers().names(), room.printers().usual());
    stop = room.tasks().stoppable(ask, this::onFound, this::onNotFound);
  }

  /** Nobody knows of a printer then; the pages can still be saved. */
  private void onNotFound(Exception fault) {
    onFound(new Found(List.of(), Optional.empty()));
    Tasks.fault(fault);
  }

  private void onFound(Found found) {
    printer.found(found.names(), found.usual());
    phase.set(
        printer.isThere()
            ? new PrintPhase.Choosing()
            : new PrintPhase.Failed(PrintRefused.Kind.NO_PRINTER));
  }

  /** Another printer is another attempt. */
  private void onChosen() {
    if (phase.get() instanceof PrintPhase.Failed && printer.isThere()) {
      phase.set(new PrintPhase.Choosing());
    }
  }

  void print(int copies) {
    Sent how = printer.isStopped() ? Sent.WAITING : Sent.NOW;
    send(sheets, copies, out -> finish(out.outcome(), how));
  }

  /** One test page on the chosen printer. */
  void test() {
    send(testPage, 1, out -> tested.set(true));
  }

  private void send(Callable<Printout> pages, int copies, Consumer<Printout> done) {
    PrintOrder order = printer.order(copies);
    tested.set(false);
    phase.set(new PrintPhase.Sending());
    stop =
        room.tasks()
            .stoppable(
                () -> onPaper(pages.call(), order),
                out -> {
                  phase.set(new PrintPhase.Choosing());
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

  private void finish(Outcome outcome, Sent how) {
    if (!left) {
      end.run();
    }
    printed.accept(outcome, how);
  }

  private void onFailure(Exception failure) {
    phase.set(new PrintPhase.Choosing());
    switch (failure) {
      case PrintRefused refused -> fail(refused.kind());
      case IOException fileNotWritten -> fail(PrintRefused.Kind.FAILED);
      default -> Tasks.fault(failure);
    }
  }

  private void fail(PrintRefused.Kind why) {
    printer.forget(why);
    phase.set(new PrintPhase.Failed(why));
  }

  /** Chooses in the system's own window instead. */
  void openWindow() {
    phase.set(new PrintPhase.Away());
    stop = room.tasks().stoppable(sheets, this::openWindow, this::onFailure);
  }

  private void openWindow(Printout out) {
    if (out.pdf().isEmpty()) {
      finish(out.outcome(), Sent.NOW);
      return;
    }
    try {
      room.window()
          .orElseThrow()
          .open(
              out.pdf().get(),
              out.title(),
              printer.chosen().get(),
              sent -> onWindowEnd(out, sent),
              this::onFailure);
    } catch (RuntimeException fault) {
      onFailure(fault);
    }
  }

  private void onWindowEnd(Printout out, boolean sent) {
    onFound(new Found(printer.names().get(), Optional.empty()));
    if (sent) {
      finish(out.outcome(), Sent.BY_WINDOW);
    }
  }

  /** Gives up the job that is on its way; the person may choose again. */
  void stop() {
    stop.run();
    phase.set(new PrintPhase.Choosing());
  }

  /** The person has gone elsewhere: what still comes of it is told, and leads nowhere. */
  void leave() {
    stop.run();
    left = true;
  }
}
