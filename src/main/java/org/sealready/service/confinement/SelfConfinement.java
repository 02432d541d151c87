package org.sealready.service.confinement;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import org.sealready.service.confinement.Confinement.Promise;

/**
 * What the inspecting process does to itself before it reads a byte of the file: limits, no
 * network, and two watches that end it. Whatever the file makes of this process afterwards, it
 * cannot take them off again.
 */
public final class SelfConfinement {

  /** The exit code of a process that ended itself. */
  public static final int ENDED = 4;

  private static final long LOOK_AGAIN = 200;

  private SelfConfinement() {}

  /**
   * Puts everything on that this system has, then says so.
   *
   * @param life how long this process may live, in milliseconds
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

  /** An orphan gets another parent: the same number alone would not tell. */
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
      // Nobody interrupts these threads; whoever does ends the process.
      return;
    }
  }
}
