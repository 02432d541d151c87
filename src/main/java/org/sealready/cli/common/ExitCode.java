package org.sealready.cli.common;

/** The exit codes of the process. */
public final class ExitCode {

  /** No error-severity problem, everything written. */
  public static final int FINE = 0;

  /** Some error-severity problem, or a letter refused. */
  public static final int PROBLEMS = 1;

  /** Unusable input or arguments. */
  public static final int UNUSABLE = 2;

  private ExitCode() {}
}
