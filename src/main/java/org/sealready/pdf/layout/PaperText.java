package org.sealready.pdf.layout;

import org.sealready.paper.Spot;
import org.sealready.paper.Style;

/**
 * One text in its place on a form.
 *
 * @param placeholder where it comes from; empty for words that are the same in every filing
 * @param most how many characters may stand there; 0 for any number
 * @param inset what stays free at the left and the right, in points
 * @param field what the paper calls the field; empty for a place that somebody else has chosen
 * @param preset whether the text came with the paper
 */
public record PaperText(
    Spot spot,
    Style style,
    String placeholder,
    String text,
    int most,
    double inset,
    String field,
    boolean preset) {

  /** One in a place that is not a field of the paper's own. */
  public static PaperText placed(Spot spot, Style style, String placeholder, String text) {
    return new PaperText(spot, style, placeholder, text, 0, 0, "", false);
  }

  /** Never the text: it may be personal data and must not reach a log. */
  @Override
  public String toString() {
    return "FormText(" + spot.page() + ")";
  }
}
