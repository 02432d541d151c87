package org.sealready.vault.filing;

/**
 * The text of an editor and its caret.
 *
 * @param caret number of characters before the caret, within the text
 */
public record Typed(String text, int caret) {

  public Typed {
    caret = Math.clamp(caret, 0, text.length());
  }

  /** Never the content: it is personal data and must not reach a log. */
  @Override
  public String toString() {
    return "Typed";
  }
}
