package org.sealready.ui.looks;

/**
 * Something wrong.
 *
 * @param where the node, by its class, style classes and words
 * @param what is wrong, with its measure
 */
record Finding(Kind kind, String where, String what) {

  @Override
  public String toString() {
    return kind + " " + where + ": " + what;
  }
}
