package org.sealready;

/**
 * The jar's main class, compiled for Java 8: on a Java that is too old it says so in one line
 * instead of letting the loader fail with a class version number.
 */
public final class Launcher {

  private static final int NEEDED = 25;

  private Launcher() {}

  /** Starts {@code org.sealready.Main}, or ends with exit code 2 on a Java older than 25. */
  public static void main(String[] args) {
    int found = featureVersion(System.getProperty("java.specification.version"));
    if (found < NEEDED) {
      System.err.println(
          "印备需要 Java "
              + NEEDED
              + " 或更高版本，当前是 Java "
              + found
              + "。 SealReady needs Java "
              + NEEDED
              + " or newer; this is Java "
              + found
              + ".");
      System.exit(2);
    }
    // Linked only when it is reached, so an old Java never reads that class.
    Main.main(args);
  }

  private static int featureVersion(String specification) {
    String text = specification.startsWith("1.") ? specification.substring(2) : specification;
    int dot = text.indexOf('.');
    return Integer.parseInt(dot < 0 ? text : text.substring(0, dot));
  }
}
