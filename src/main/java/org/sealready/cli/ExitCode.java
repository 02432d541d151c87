package org.sealready.cli;

/** What the process tells its caller. */
final class ExitCode {

  /** No error-severity problem, everything written. */
  static final int FINE = 0;

  /** Some error-severity problem, or a letter refused. */
  static final int PROBLEMS = 1;

  /** Unusable input or arguments. */
  static final int UNUSABLE = 2;

  private ExitCode() {}
}
