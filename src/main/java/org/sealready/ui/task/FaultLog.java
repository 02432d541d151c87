package org.sealready.ui.task;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.service.FaultCode;

/**
 * The log of unexpected exceptions: the code that the window shows, and the stack trace. The
 * exception's message may contain answers and is left out.
 */
public final class FaultLog {

  private static final System.Logger LOG = System.getLogger("org.sealready.fault");
  private static final int CAUSES = 4;
  private static final int FRAMES = 12;

  private FaultLog() {}

  /** Writes a line about this fault. */
  public static void write(Throwable fault) {
    LOG.log(System.Logger.Level.ERROR, FaultCode.of(fault) + " " + places(fault));
  }

  private static String places(Throwable fault) {
    return Stream.iterate(fault, each -> each != null, Throwable::getCause)
        .limit(CAUSES)
        .map(each -> each.getClass().getName() + at(each))
        .collect(Collectors.joining(", caused by "));
  }

  private static String at(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .limit(FRAMES)
        .map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
        .collect(Collectors.joining(" < ", " at ", ""));
  }
}
