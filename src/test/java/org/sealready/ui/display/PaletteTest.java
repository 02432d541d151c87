package org.sealready.ui.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sealready.service.display.Theme;

class PaletteTest {

  private static Palette bySystem(boolean isDark, boolean isHighContrast) {
    return Palette.of(Theme.SYSTEM, new SystemLook(isDark, isHighContrast));
  }

  @Test
  void followsTheSystemUntilSomebodyChooses() {
    assertEquals(Palette.LIGHT, bySystem(false, false));
    assertEquals(Palette.DARK, bySystem(true, false));
    assertEquals(Palette.CONTRAST, bySystem(false, true));
    assertEquals(Palette.CONTRAST_DARK, bySystem(true, true));
    SystemLook night = new SystemLook(true, true);
    assertEquals(Palette.LIGHT, Palette.of(Theme.LIGHT, night));
    assertEquals(Palette.DARK, Palette.of(Theme.DARK, new SystemLook(false, false)));
    assertEquals(Palette.CONTRAST, Palette.of(Theme.CONTRAST, night));
    assertEquals(
        Palette.CONTRAST_DARK, Palette.of(Theme.CONTRAST_DARK, new SystemLook(false, false)));
  }
}
