package org.sealready.ui.display;

import java.util.List;
import java.util.stream.Stream;
import org.sealready.service.display.Theme;

/**
 * A set of values for the tokens of {@code app.css}: the sheets that are added behind it, in their
 * order, as JavaFX names them.
 */
public enum Palette {
  LIGHT(List.of()),
  DARK(List.of("/assets/styles/dark.css")),
  CONTRAST(List.of("/assets/styles/contrast.css")),
  CONTRAST_DARK(List.of("/assets/styles/contrast.css", "/assets/styles/contrast-dark.css"));

  /**
   * Below the sheets of a window: AtlantaFX's Primer Light without what no window of ours shows,
   * for {@code Application.setUserAgentStylesheet}.
   */
  public static final String BASE = "/assets/styles/base.css";

  private static final String TOKENS = "/assets/styles/app.css";

  private final List<String> sheets;

  Palette(List<String> sheets) {
    this.sheets = sheets;
  }

  /** All sheets of a window in these colours. */
  public List<String> stylesheets() {
    return Stream.concat(Stream.of(TOKENS), sheets.stream()).toList();
  }

  /** The colours for this choice on a system that looks so. */
  public static Palette of(Theme theme, SystemLook system) {
    return switch (theme) {
      case SYSTEM -> system.palette();
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case CONTRAST -> CONTRAST;
      case CONTRAST_DARK -> CONTRAST_DARK;
    };
  }
}
