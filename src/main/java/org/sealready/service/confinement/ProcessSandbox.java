package org.sealready.service.confinement;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import org.sealready.service.confinement.Confinement.Promise;

/**
 * Sandboxes the inspecting process from within, before it reads a byte of the file: resource
 * limits, no network (seccomp), and two watchdog threads that end it. A file that takes over the
 * process cannot remove them.
 */
public final class ProcessSandbox {

  /** The exit code of a process that ended itself. */
  public static final int ENDED = 4;

  private static final long LOOK_AGAIN = 200;

  private ProcessSandbox() {}

  /**
   * Sets all limits that this system supports, then reports them.
   *
   * @param life maximum lifetime of this process in milliseconds
   */
  public static void begin(long life, PrintStream out) {
    EnumSet<Promise> kept = EnumSet.of(Promise.MEMORY, Promise.TIME);
    watch("time", () -> sleep(life));
    Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    if (parent.isPresent()) {
      kept.add(Promise.COMPANY);
      watch("company", () -> accompany(parent.get()));
    }
    kept.addAll(LinuxLimits.putOn());
    out.writeBytes(new Confinement(kept).line().getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** Ends the process when this returns. */
  private static void watch(String name, Runnable until) {
    Thread thread =
        new Thread(
            () -> {
              until.run();
              Runtime.getRuntime().halt(ENDED);
            },
            name);
    thread.setDaemon(true);
    thread.setPriority(Thread.MAX_PRIORITY);
    thread.start();
  }

  /**
   * Ends with its parent; an orphan gets another parent, so comparing the process id alone is not
   * enough.
   */
  private static void accompany(ProcessHandle parent) {
    while (parent.isAlive()
        && ProcessHandle.current().parent().filter(parent::equals).isPresent()) {
      sleep(LOOK_AGAIN);
    }
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException none) {
      // These threads are never interrupted; an interrupt ends the process.
      return;
    }
  }
}
