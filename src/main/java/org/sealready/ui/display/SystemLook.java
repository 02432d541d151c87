package org.sealready.ui.display;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.paint.Color;

/**
 * What colours a person has asked the system for.
 *
 * @param isDark light text on a dark ground
 * @param isHighContrast no pale colours
 */
public record SystemLook(boolean isDark, boolean isHighContrast) {

  /**
   * As the system says now; on the window's thread. Of high contrast only Windows tells in so many
   * words; desktops with GTK have themes that are called so.
   */
  public static SystemLook now() {
    Platform.Preferences asked = Platform.getPreferences();
    boolean isHighContrast =
        asked.getBoolean("Windows.SPI.HighContrast").orElse(false)
            || asked
                .getString("GTK.theme_name")
                .map(name -> name.toLowerCase(Locale.ROOT).replace("-", ""))
                .filter(name -> name.contains("highcontrast"))
                .isPresent();
    return new SystemLook(
        isHighContrast
            ? isDark(asked.getBackgroundColor(), asked.getForegroundColor())
            : asked.getColorScheme() == ColorScheme.DARK,
        isHighContrast);
  }

  private static boolean isDark(Color ground, Color text) {
    return ground.getBrightness() < text.getBrightness();
  }

  Palette palette() {
    if (isHighContrast) {
      return isDark ? Palette.CONTRAST_DARK : Palette.CONTRAST;
    }
    return isDark ? Palette.DARK : Palette.LIGHT;
  }
}
