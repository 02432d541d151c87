package org.sealready.ui.window;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.sealready.ui.typing.Alarm;

/**
 * What is seen while something is being opened: a second click is held back at once, and after a
 * short while it is said. For the window's thread.
 */
public final class Waiting {

  /** Whatever takes less is there before a message could be read. */
  static final Duration SOON = Duration.ofMillis(200);

  private final Alarm alarm;
  private final Consumer<Runnable> whenSeen;
  private final ReadOnlyBooleanWrapper going = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper said = new ReadOnlyBooleanWrapper();
  private int begun;
  private Runnable callOff = () -> {};

  /** Whether the last work was slow; the first filing is, because its classes are loaded then. */
  private boolean isSlow = true;

  /**
   * @param whenSeen does something when what the window shows now is seen
   */
  public Waiting(Alarm alarm, Consumer<Runnable> whenSeen) {
    this.alarm = alarm;
    this.whenSeen = whenSeen;
  }

  /** Whether something is being opened, so that nothing else can be. */
  public ReadOnlyBooleanProperty going() {
    return going.getReadOnlyProperty();
  }

  /** Whether that is said. */
  public ReadOnlyBooleanProperty said() {
    return said.getReadOnlyProperty();
  }

  /** Something is done in the background; {@link #end} follows, however it ends. */
  public void begin() {
    begun++;
    if (begun == 1) {
      going.set(true);
      callOff = alarm.in(SOON, () -> said.set(true));
    }
  }

  /** It has ended. */
  public void end() {
    begun = Math.max(0, begun - 1);
    if (begun == 0) {
      callOff.run();
      said.set(false);
      going.set(false);
    }
  }

  /** Nothing is waited for any more, because something unforeseen has happened. */
  public void endAll() {
    begun = 0;
    end();
  }

  /**
   * Does what holds up the window. Where that took long the last time, it is said before, because
   * nothing can be drawn meanwhile.
   */
  public void during(Runnable work) {
    begin();
    if (isSlow) {
      said.set(true);
      whenSeen.accept(() -> timed(work));
    } else {
      timed(work);
    }
  }

  private void timed(Runnable work) {
    long from = System.nanoTime();
    try {
      work.run();
    } finally {
      isSlow = System.nanoTime() - from > SOON.toNanos();
      end();
    }
  }
}
