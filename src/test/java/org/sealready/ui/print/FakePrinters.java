package org.sealready.ui.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.sealready.pdf.print.PrintOrder;
import org.sealready.pdf.print.PrintRefused;
import org.sealready.pdf.print.PrinterState;
import org.sealready.pdf.print.Printers;
import org.sealready.ui.task.Tasks;

/** Printers that are there, gone, stopped or slow as a test wants, whatever the computer has. */
public final class FakePrinters implements Printers {

  public static final PrinterState READY = new PrinterState(true, false, true);

  /** A job that was taken. */
  public record Job(byte[] pdf, String title, PrintOrder order) {}

  private final Map<String, PrinterState> there = new LinkedHashMap<>();
  private final List<Job> jobs = new ArrayList<>();
  private CountDownLatch release = new CountDownLatch(0);

  /** Adds a printer, or changes it. */
  public synchronized FakePrinters with(String name, PrinterState state) {
    there.put(name, state);
    return this;
  }

  /** Takes a printer away. */
  public synchronized void remove(String name) {
    there.remove(name);
  }

  /** From now on nothing answers, until the latch is released or the asking is broken off. */
  public synchronized CountDownLatch hang() {
    release = new CountDownLatch(1);
    return release;
  }

  /** What was printed. */
  public synchronized List<Job> jobs() {
    return List.copyOf(jobs);
  }

  /** What a window needs to print on them. */
  public PrintRoom room() {
    return new PrintRoom(this, Tasks.eachOnItsOwn(), Optional::empty);
  }

  /** The same where the system has a window of its own. */
  public PrintRoom room(SystemWindow window) {
    return new PrintRoom(this, Tasks.eachOnItsOwn(), () -> Optional.of(window));
  }

  @Override
  public List<String> names() throws InterruptedException {
    await();
    synchronized (this) {
      return List.copyOf(there.keySet());
    }
  }

  @Override
  public Optional<String> usual() {
    return Optional.empty();
  }

  @Override
  public synchronized Optional<PrinterState> state(String name) {
    return Optional.ofNullable(there.get(name));
  }

  @Override
  public void print(byte[] pdf, String title, PrintOrder order)
      throws PrintRefused, InterruptedException {
    await();
    synchronized (this) {
      PrinterState state = there.get(order.printer());
      if (state == null) {
        throw new PrintRefused(PrintRefused.Kind.GONE, null);
      }
      if (!state.accepting()) {
        throw new PrintRefused(PrintRefused.Kind.REJECTING, null);
      }
      jobs.add(new Job(pdf, title, order));
    }
  }

  private void await() throws InterruptedException {
    CountDownLatch latch;
    synchronized (this) {
      latch = release;
    }
    latch.await();
  }
}
