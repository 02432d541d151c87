package org.sealready.ui.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sealready.service.display.TextSize;
import org.sealready.service.display.Theme;

/** No circumstance is left out of the looks that take all. */
class CellTest {

  private static final Set<String> SIZES = Set.of("1024x600", "1280x800", "1920x1080");

  private static final List<Cell> USUAL_TEXT =
      Cell.all().stream().filter(cell -> cell.text() == TextSize.P100).toList();

  @Test
  void eachThemeIsMetAtEachScale() {
    for (Theme theme : Cell.THEMES) {
      assertEquals(
          Set.copyOf(Cell.SCALES),
          USUAL_TEXT.stream()
              .filter(cell -> cell.theme() == theme)
              .map(Cell::scale)
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void eachSizeOfTheWindowIsMetInEachThemeAndAtEachScale() {
    for (Theme theme : Cell.THEMES) {
      assertEquals(SIZES, sizes(cell -> cell.theme() == theme && cell.scale() < 3));
    }
    for (double scale : Cell.SCALES) {
      Set<String> fitting = scale < 3 ? SIZES : Set.of("1024x600", "1280x720");
      assertEquals(fitting, sizes(cell -> cell.scale() == scale));
    }
  }

  @Test
  void theLargestTextIsMetInTheSmallestWindow() {
    assertEquals(
        1,
        Cell.all().stream()
            .filter(cell -> cell.text() == TextSize.P200 && cell.width() == 1024)
            .count());
  }

  private static Set<String> sizes(Predicate<Cell> some) {
    return USUAL_TEXT.stream()
        .filter(some)
        .map(cell -> "%.0fx%.0f".formatted(cell.width(), cell.height()))
        .collect(Collectors.toSet());
  }
}
