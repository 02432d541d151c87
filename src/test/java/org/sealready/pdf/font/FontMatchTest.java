package org.sealready.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sealready.pdf.line.Cell;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.pdf.line.MeasuredParagraph;
import org.sealready.pdf.line.Measurer;

/** The bundled faces beside each other: as large, as high, as black. */
class FontMatchTest {

  static final List<Face> FITTED = List.of(Face.LATIN, Face.RARE);

  /** What is left to be done after the fit is next to nothing. */
  @ParameterizedTest
  @FieldSource("FITTED")
  void theBundledFacesAreFitted(Face face) {
    FontMatch rest = FontMatcher.of(FontBook.bundled().file(face));

    assertEquals(1, rest.scale(), 0.01);
    assertEquals(0, rest.up(), 0.003);
    assertEquals(0, rest.right(), 0.003);
    assertEquals(0, rest.bolder(), 0.003);
  }

  @Test
  void withoutAFitHanMinIsLighterAndHigher() {
    FontMatch fit = FontMatcher.of(FontBook.bundled().file(Face.RARE).fitted(FontMatch.NONE));

    assertTrue(fit.bolder() > 0.004 && fit.up() < -0.004, fit.toString());
  }

  @Test
  void aSquareGrowsOnAllSides() {
    double[] x = {0, 0, 100, 100};
    double[] y = {0, 100, 100, 0};
    new SyntheticBold(x, y, new int[] {3}, 5).run();

    assertEquals(List.of(-5.0, -5.0, 105.0, 105.0), boxed(x));
    assertEquals(List.of(-5.0, 105.0, 105.0, -5.0), boxed(y));
  }

  @Test
  void aHoleBecomesSmallerWhicheverWayContoursTurn() {
    double[] x = {0, 100, 100, 0, 20, 20, 80, 80};
    double[] y = {0, 0, 100, 100, 20, 80, 80, 20};
    new SyntheticBold(x, y, new int[] {3, 7}, 5).run();

    assertEquals(List.of(-5.0, 105.0, 105.0, -5.0, 25.0, 25.0, 75.0, 75.0), boxed(x));
    assertEquals(List.of(-5.0, -5.0, 105.0, 105.0, 25.0, 75.0, 75.0, 25.0), boxed(y));
  }

  private static List<Double> boxed(double[] values) {
    return java.util.Arrays.stream(values).boxed().toList();
  }

  /** A word with one letter of another face is set in that face as a whole. */
  @Test
  void aWordIsOfOneFace() throws LetterRefused {
    MeasuredParagraph measured =
        new Measurer(FontBook.bundled(), false)
            .measure(List.of(org.sealready.letter.Run.fixed("与Łukasz及John")));

    assertEquals(
        List.of(Face.REGULAR, Face.LATIN, Face.REGULAR),
        measured.cells().stream().map(Cell::face).toList().stream()
            .reduce(
                new java.util.ArrayList<Face>(),
                (faces, face) -> {
                  if (faces.isEmpty() || faces.getLast() != face) {
                    faces.add(face);
                  }
                  return faces;
                },
                (one, other) -> one));
  }
}
