package org.sealready.ui.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.words.Language;

/**
 * Every place of the program once, each under the next of five circumstances: scales, colours and
 * window sizes in turn, the smallest of 1024 by 600 among them. {@code .ci/looks} looks at every
 * place under all.
 */
class LooksTest {

  private static final int LEAST_PLACES = 60;

  @TempDir private Path data;

  @Test
  void nothingIsWrongAnywhere() {
    Inspection inspection = Inspection.inTurn(Cell.diagonal());
    for (Tours tour : Tours.values()) {
      Language language = tour.ordinal() % 2 == 0 ? Language.CHINESE : Language.ENGLISH;
      tour.of(data.resolve(tour.name()), language, inspection).walk();
    }
    System.out.println("looks: " + inspection.figures());
    assertTrue(inspection.places() >= LEAST_PLACES, inspection.figures());
    assertEquals(Map.of(), inspection.found());
  }
}
