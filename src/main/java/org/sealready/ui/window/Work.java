package org.sealready.ui.window;

import java.time.Duration;
import java.util.function.Consumer;
import org.sealready.ui.print.PrintRoom;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.typing.Alarm;

/**
 * The background threads: a slow printer holds up no letter, and a slow letter holds up no save.
 *
 * @param saving reads and writes the data folder
 * @param drawing draws letters
 * @param writing writes letters to folders
 * @param printing the way to paper
 * @param reading reads forms that others hand out, which may take seconds
 * @param alarm tells on the window's thread that a while has passed
 * @param whenSeen does something on the window's thread when what was changed before is seen
 */
public record Work(
    Tasks saving,
    Tasks drawing,
    Tasks writing,
    PrintRoom printing,
    Tasks reading,
    Alarm alarm,
    Consumer<Runnable> whenSeen) {

  /** In this time the window has been laid out, drawn and put on the screen. */
  private static final Duration DRAWN = Duration.ofMillis(60);

  public static Work inBackground(PrintRoom printing) {
    return new Work(
        Tasks.inOrder(),
        Tasks.inOrder(),
        Tasks.inOrder(),
        printing,
        Tasks.inOrder(),
        WindowAlarm::in,
        work -> WindowAlarm.in(DRAWN, work));
  }

  /** For tests: time passes as this alarm tells, and what was changed counts as seen at once. */
  public Work with(Alarm other) {
    return new Work(saving, drawing, writing, printing, reading, other, Runnable::run);
  }
}
