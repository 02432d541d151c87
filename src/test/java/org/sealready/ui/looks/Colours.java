package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Texts against what is behind them (4.5, large ones 3), signs and the borders of controls (3):
 * WCAG 2.2 AA, 1.4.3 and 1.4.11. What cannot be used now is exempt there, and here.
 */
final class Colours {

  private static final double TEXT = 4.5;
  private static final double LARGE_TEXT = 3;
  private static final double SIGN = 3;
  private static final double LARGE = 24;
  private static final double LARGE_BOLD = 18.66;

  /** Controls that are known by their border alone. */
  private static final List<String> BORDERED = List.of("box", "radio", "chip", "outlined", "thumb");

  private final Looks looks;
  private final List<Finding> found = new ArrayList<>();

  private Colours(Looks looks) {
    this.looks = looks;
  }

  static List<Finding> in(Looks looks) {
    Colours colours = new Colours(looks);
    looks.of(Item.Sort.TEXT).forEach(colours::text);
    looks.of(Item.Sort.SIGN).forEach(colours::sign);
    looks.painted().items().stream().map(Item::node).distinct().forEach(colours::border);
    return colours.found;
  }

  private void text(Item item) {
    Text text = (Text) item.node();
    Bounds place = Item.meet(item.place(), item.clip());
    if (text.isDisabled() || place.getWidth() == 0 || place.getHeight() == 0) {
      return;
    }
    double needed = isLarge(text.getFont()) ? LARGE_TEXT : TEXT;
    for (double share : List.of(0.02, 0.5, 0.98)) {
      Point2D point = new Point2D(place.getMinX() + share * place.getWidth(), place.getCenterY());
      if (looks.painted().isHidden(item, point)) {
        return;
      }
      if (!holds(item, point, needed)) {
        return;
      }
    }
  }

  private static boolean isLarge(Font font) {
    return font.getSize() >= LARGE
        || (font.getSize() >= LARGE_BOLD && font.getStyle().contains("Bold"));
  }

  private void sign(Item item) {
    Bounds place = item.place();
    if (item.node().isDisabled()
        || place.getWidth() < 2
        || place.getHeight() < 1
        || Looks.isWithin(item.node(), "letter-page")
        || Looks.isWithin(item.node(), "thumbnail")) {
      return; // a drawn letter says nothing
    }
    Point2D point = Looks.middle(place);
    if (!looks.painted().isHidden(item, point)) {
      holds(item, point, SIGN);
    }
  }

  private boolean holds(Item item, Point2D point, double needed) {
    Color below = looks.painted().under(item, point);
    Color seen = Contrast.over(below, item.color());
    double contrast = Contrast.of(seen, below);
    if (contrast < needed - 0.005) {
      found.add(
          new Finding(
              Kind.CONTRAST,
              Named.of(item.node()),
              "%.2f, %s on %s".formatted(contrast, Contrast.hex(seen), Contrast.hex(below))));
      return false;
    }
    return true;
  }

  /** One of the layers around a control has to stand out from what is outside. */
  private void border(Node node) {
    if (!isKnownByBorder(node) || node.isDisabled() || !looks.isInPart(node)) {
      return;
    }
    List<Item> layers =
        looks.painted().items().stream()
            .filter(
                item ->
                    item.node() == node
                        && (item.sort() == Item.Sort.FILL || item.sort() == Item.Sort.BORDER))
            .toList();
    if (layers.isEmpty()) {
      return;
    }
    Item outer = layers.getFirst();
    // Above and below lies what scrolls it, beside it what it stands on.
    Point2D point = new Point2D(outer.place().getMinX() - 0.5, outer.place().getCenterY());
    Color outside = looks.painted().below(outer.order(), point, outer.scrolls());
    Color at = outside;
    double best = 1;
    for (Item layer : layers) {
      at = Contrast.over(outside, layer.color());
      best = Math.max(best, Contrast.of(outside, at));
    }
    if (best < SIGN - 0.005) {
      found.add(
          new Finding(
              Kind.CONTRAST,
              Named.of(node),
              "border %.2f, %s on %s".formatted(best, Contrast.hex(at), Contrast.hex(outside))));
    }
  }

  private static boolean isKnownByBorder(Node node) {
    if (node instanceof TextInputControl
        && !Looks.isWithin(node, ComboBoxBase.class)
        && !Looks.isWithin(node, Spinner.class)) {
      return true;
    }
    return node instanceof ComboBoxBase
        || node instanceof Spinner
        || BORDERED.stream().anyMatch(node.getStyleClass()::contains);
  }
}
