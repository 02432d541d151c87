package org.sealready;

/** The composition root. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {}
}
