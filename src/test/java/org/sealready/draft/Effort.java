package org.sealready.draft;

/**
 * How long the fault runs take: a moment in the usual test command, as long as it needs in the
 * profile {@code faults}.
 */
final class Effort {

  private Effort() {}

  static boolean isThorough() {
    return Boolean.getBoolean("faults");
  }

  static int of(int usual, int thorough) {
    return isThorough() ? thorough : usual;
  }

  /** The one line that a fault run prints. */
  static void report(String line, Object... figures) {
    System.out.println("faults: " + line.formatted(figures));
  }
}
