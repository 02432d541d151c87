package org.sealready.service.help;

/** Where a link of the help leads. */
public sealed interface HelpTarget {

  /**
   * A page of the help.
   *
   * @param anchor the heading that is meant; empty for the whole page
   */
  record Page(String id, String anchor) implements HelpTarget {}

  /** A field of the form, by its id. */
  record Field(String id) implements HelpTarget {}

  /** A step of an open filing, by its id. */
  record Step(String id) implements HelpTarget {}

  /** A screen of the program that needs no filing, by its id. */
  record Screen(String id) implements HelpTarget {}

  /** What is written so: {@code page}, {@code page#heading}, {@code field:id}, {@code step:id}. */
  static HelpTarget of(String written) {
    int colon = written.indexOf(':');
    String rest = written.substring(colon + 1);
    return switch (colon < 0 ? "" : written.substring(0, colon)) {
      case "field" -> new Field(rest);
      case "step" -> new Step(rest);
      case "screen" -> new Screen(rest);
      default -> page(written);
    };
  }

  private static Page page(String written) {
    int hash = written.indexOf('#');
    return hash < 0
        ? new Page(written, "")
        : new Page(written.substring(0, hash), written.substring(hash + 1));
  }
}
