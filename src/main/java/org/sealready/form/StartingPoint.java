package org.sealready.form;

/**
 * An answer to the first question: who files.
 *
 * @param id key of its translations
 * @param text what the choice means, one sentence
 * @param initial the answers that follow from the choice
 * @param farewell empty where a filing begins; else why none is needed, and the program stops
 *     kindly
 */
public record StartingPoint(
    String id, String title, String text, Answers initial, String farewell) {

  /** Whether a filing begins here. */
  public boolean begins() {
    return farewell.isEmpty();
  }
}
