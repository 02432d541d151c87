package org.sealready.ui.app;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * AtlantaFX's sheet without the rules for controls that this program has not. JavaFX tries every
 * rule that could be meant on every node that comes into the window: of 1,300 three quarters are
 * for tables, trees, tabs, charts and the like.
 */
public final class BaseStyles {

  private static final String HEAD =
      "/* Primer Light of AtlantaFX (MIT licence) without the controls that this program has not."
          + " Written by BaseStyles. */\n";

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

  /** Style classes of controls, and of their parts, that no window of this program shows. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          String.join(
              "|",
              "tabs?|tab-.*|headers-region|root-container",
              "table-.*|tree-.*|column-.*|pagination.*",
              "chart.*|axis.*|.*-chart|.*-legend-symbol|default-color\\d",
              "color-.*|custom-color-.*|html-editor.*|bb-code",
              "dialog-pane|text-input-dialog|choice-dialog|alert|button-bar",
              "tool-bar.*|menu-bar|caption-menu-item|breadcrumbs|segmented-control|.*-pill",
              "split-.*|accordion|toggle-switch|choice-box|slider|progress-slider",
              "notification|popover|modal-.*|tile-base|calendar-grid",
              "progress-indicator|ring-progress-indicator",
              "font-icon|ikonli-font-icon|button-outlined|button-icon|button-circle",
              "title-\\d|bg-.*"));

  private BaseStyles() {}

  /** Those of a node's style classes that rules were left out for: there should be none. */
  public static List<String> leftOut(Collection<String> styleClasses) {
    return styleClasses.stream().filter(LEFT_OUT.asMatchPredicate()).toList();
  }

  /** The sheet's text. */
  static String text() throws IOException {
    return HEAD
        + RULE.matcher(COMMENT.matcher(whole()).replaceAll(""))
            .results()
            .map(BaseStyles::kept)
            .collect(Collectors.joining());
  }

  private static String whole() throws IOException {
    PrimerLight theme = new PrimerLight();
    String name = theme.getUserAgentStylesheet().replaceFirst("\\.bss$", ".css");
    try (InputStream in = Objects.requireNonNull(PrimerLight.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String kept(MatchResult rule) {
    String selectors =
        Arrays.stream(rule.group(1).split(","))
            .map(String::strip)
            .filter(BaseStyles::canApply)
            .collect(Collectors.joining(",\n"));
    return selectors.isEmpty() ? "" : selectors + " {" + rule.group(2) + "}\n";
  }

  private static boolean canApply(String selector) {
    return leftOut(STYLE_CLASS.matcher(selector).results().map(found -> found.group(1)).toList())
        .isEmpty();
  }
}
