package org.sealready.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.sealready.pdf.print.PrintOrder;
import org.sealready.pdf.print.PrintRefused;
import org.sealready.pdf.print.PrinterState;
import org.sealready.pdf.print.Printers;
import org.sealready.ui.task.Tasks;

/** Printing always ends with a result for the user, also after an unexpected exception. */
class PrintModelTest {

  /** Printers of a system that is broken, until it is mended. */
  private static final class Broken implements Printers {
    private boolean isBroken = true;

    @Override
    public List<String> names() {
      if (isBroken) {
        throw new UnsatisfiedLinkError();
      }
      return List.of("办公室");
    }

    @Override
    public Optional<String> usual() {
      return Optional.empty();
    }

    @Override
    public Optional<PrinterState> state(String name) {
      return Optional.of(FakePrinters.READY);
    }

    @Override
    public void print(byte[] pdf, String title, PrintOrder order) {
      throw new UnsatisfiedLinkError();
    }
  }

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> inWindow = new ArrayDeque<>();
  private final Broken printers = new Broken();

  private PrintModel model(SystemWindow window) {
    Tasks tasks = new Tasks(background::add, inWindow::add);
    Printout pages =
        new Printout(
            Optional.of(new byte[1]), "文书", new Outcome(1, Optional.empty(), List.of(), List.of()));
    return new PrintModel(
        new PrintRoom(printers, tasks, () -> Optional.of(window)),
        () -> pages,
        () -> pages,
        (outcome, how) -> {});
  }

  private PrintModel model() {
    return model(new FakeSystemWindow());
  }

  private void work() {
    while (!background.isEmpty() || !inWindow.isEmpty()) {
      (background.isEmpty() ? inWindow : background).remove().run();
    }
  }

  @Test
  void ofLookingForPrinters() {
    PrintModel model = model();
    model.look();
    assertThrows(IllegalStateException.class, this::work);
    PrintPhase none = new PrintPhase.Failed(PrintRefused.Kind.NO_PRINTER);
    assertEquals(none, model.phase().get());
    printers.isBroken = false;
    model.look();
    work();
    assertEquals(new PrintPhase.Choosing(), model.phase().get());
  }

  @Test
  void ofSending() {
    printers.isBroken = false;
    PrintModel model = model();
    model.look();
    work();
    model.print(1);
    assertThrows(IllegalStateException.class, this::work);
    assertEquals(new PrintPhase.Choosing(), model.phase().get());
  }

  @Test
  void ofTheSystemsOwnWindow() {
    PrintModel model =
        model(
            (pdf, title, printer, ended, failed) -> {
              throw new IllegalStateException("no window");
            });
    model.openWindow();
    assertThrows(IllegalStateException.class, this::work);
    assertEquals(new PrintPhase.Choosing(), model.phase().get());
  }
}
