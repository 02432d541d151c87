package org.sealready.pdf.layout;

/**
 * One value to compare with the paper that it was copied from.
 *
 * @param note where to find it, or what to mind; may be empty
 */
public record SheetRow(String label, String value, String note) {

  /** Never the value: it may be personal data and must not reach a log. */
  @Override
  public String toString() {
    return "SheetRow(" + label + ")";
  }
}
