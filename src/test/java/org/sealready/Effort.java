package org.sealready;

/**
 * How long the fault runs take: a moment in the usual test command, as long as it needs in the
 * profile {@code faults}.
 */
public final class Effort {

  /** The tests that print figures of faults; the profile runs these alone. */
  public static final String FAULTS = "faults";

  /** Tests that take seconds: the quick tier ({@code -Pquick}) goes without them. */
  public static final String SLOW = "slow";

  private Effort() {}

  /** Whether this is the long run. */
  public static boolean isThorough() {
    return Boolean.getBoolean(FAULTS);
  }

  /** As many as this run takes. */
  public static int of(int usual, int thorough) {
    return isThorough() ? thorough : usual;
  }

  /** The one line that a fault run prints. */
  public static void report(String line, Object... figures) {
    System.out.println("faults: " + line.formatted(figures));
  }
}
