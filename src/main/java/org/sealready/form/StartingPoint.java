package org.sealready.form;

/**
 * An answer to the first question: who files.
 *
 * @param id key of its translations
 * @param text what the choice means, one sentence
 * @param advice how to begin so that the least is needed; may be empty
 * @param initial the answers that follow from the choice
 * @param farewell empty where a filing begins; else why none is needed, and the program stops
 *     kindly
 */
public record StartingPoint(
    String id, String title, String text, String advice, Answers initial, String farewell) {

  /** Whether a filing begins here. */
  public boolean begins() {
    return farewell.isEmpty();
  }
}
