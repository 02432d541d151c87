package org.sealready.pdf.layout;

import java.util.List;

/**
 * What a test page says, in the language of the window.
 *
 * @param intro what to measure
 * @param steps what to do where the measure is not right
 * @param ruler the length of either ruler
 * @param circle the width of the seal
 * @param seal what the box and the circle are
 * @param frame what the dashed frame is
 */
public record TestPageText(
    String title,
    String intro,
    List<String> steps,
    String ruler,
    String circle,
    String seal,
    String frame) {

  public TestPageText {
    steps = List.copyOf(steps);
  }
}
