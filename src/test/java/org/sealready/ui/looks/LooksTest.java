package org.sealready.ui.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.words.Language;

/**
 * The places around a filing, each under the next of five circumstances: scales, colours and window
 * sizes in turn, the smallest of 1024 by 600 among them. {@code .ci/looks} looks at every place of
 * the program under all.
 */
class LooksTest {

  private static final int LEAST_PLACES = 35;

  private static final List<Tours> SHORT =
      List.of(Tours.BEGINNING, Tours.LETTERS, Tours.LIST, Tours.VAULT);

  @TempDir private Path data;

  @Test
  void nothingIsWrongAnywhere() {
    Inspection inspection = Inspection.inTurn(Cell.diagonal());
    for (Tours tour : SHORT) {
      Language language = SHORT.indexOf(tour) % 2 == 0 ? Language.CHINESE : Language.ENGLISH;
      tour.of(data.resolve(tour.name()), language, inspection).walk();
    }
    System.out.println("looks: " + inspection.figures());
    assertTrue(inspection.places() >= LEAST_PLACES, inspection.figures());
    assertEquals(Map.of(), inspection.found());
  }
}
