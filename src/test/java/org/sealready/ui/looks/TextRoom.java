package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Texts that end in dots, that are cut off by what holds them, or that lie over each other. */
final class TextRoom {

  /** A line is higher than its characters: so much of it may lie over the next one. */
  private static final double LEAD = 0.22;

  private static final double HAIR = 1.5;
  private static final double LEAST_OVERLAP = 2;

  private final Looks looks;
  private final List<Finding> found = new ArrayList<>();

  private TextRoom(Looks looks) {
    this.looks = looks;
  }

  static List<Finding> in(Looks looks) {
    TextRoom room = new TextRoom(looks);
    List<Item> texts = looks.of(Item.Sort.TEXT).stream().filter(TextRoom::isOurs).toList();
    texts.forEach(room::check);
    looks.of(Item.Sort.TEXT).forEach(room::prompt);
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        room.compare(texts.get(i), texts.get(j));
      }
    }
    return room.found;
  }

  /**
   * Texts that are typed scroll in their field, with the numbers of their lines; what lies on a
   * form is placed there by a person.
   */
  private static boolean isOurs(Item item) {
    return !Looks.isWithin(item.node(), TextInputControl.class)
        && !Looks.isWithin(item.node(), "letter-page")
        && !Looks.isWithin(item.node(), "line-numbers");
  }

  /** What an empty field says has to be read whole, because nobody can scroll it. */
  private void prompt(Item item) {
    if (inputOf(item.node()) instanceof TextField field
        && ((Text) item.node()).getText().equals(field.getPromptText())) {
      double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
      double width = item.node().getLayoutBounds().getWidth();
      if (width > room + HAIR) {
        String what = "“%s”: %.0f in %.0f".formatted(field.getPromptText(), width, room);
        found.add(new Finding(Kind.CUT, Named.of(field), what));
      }
    }
  }

  private static Node inputOf(Node node) {
    Node at = node;
    while (at != null && !(at instanceof TextInputControl)) {
      at = at.getParent();
    }
    return at;
  }

  private void check(Item item) {
    Text text = (Text) item.node();
    if (text.getParent() instanceof Labeled labeled) {
      dots(text, labeled);
      tooLarge(text, labeled);
    }
    Bounds place = core(item);
    Bounds seen = Item.meet(place, item.clip());
    boolean isScrolledList = Looks.isWithin(text, "clipped-container");
    boolean isCut =
        seen.getWidth() < place.getWidth() - HAIR
            || (!isScrolledList && seen.getHeight() < place.getHeight() - HAIR);
    if (isCut && (!isScrolledList || seen.getHeight() > 0)) {
      found.add(
          new Finding(Kind.CUT, Named.of(text), "cut off to " + size(seen) + " of " + size(place)));
    }
    hidden(item, place);
  }

  private void dots(Text text, Labeled labeled) {
    String dots = labeled.getEllipsisString();
    String whole = labeled.getText() == null ? "" : labeled.getText();
    if (text.getText().endsWith(dots) && !whole.endsWith(dots)) {
      found.add(new Finding(Kind.CUT, Named.of(labeled), "only “" + text.getText() + "”"));
    }
  }

  private void tooLarge(Text text, Labeled labeled) {
    Bounds place = text.getBoundsInParent();
    double lead = place.getHeight() * LEAD / 2;
    if (place.getMinY() + lead < -HAIR
        || place.getMaxY() - lead > labeled.getHeight() + HAIR
        || place.getMaxX() > labeled.getWidth() + HAIR) {
      found.add(
          new Finding(
              Kind.CUT,
              Named.of(labeled),
              "%s in %.0f x %.0f".formatted(size(place), labeled.getWidth(), labeled.getHeight())));
    }
  }

  /** Half behind something: what is wholly behind is folded away. */
  private void hidden(Item item, Bounds place) {
    long hidden =
        List.of(0.04, 0.5, 0.96).stream()
            .map(
                share ->
                    new Point2D(place.getMinX() + share * place.getWidth(), place.getCenterY()))
            .filter(point -> looks.painted().isHidden(item, point))
            .count();
    if (hidden > 0 && hidden < 3) {
      found.add(new Finding(Kind.OVERLAP, Named.of(item.node()), "partly behind something"));
    }
  }

  private void compare(Item one, Item other) {
    boolean isTogether = one.scrolls().equals(other.scrolls());
    Bounds a = isTogether ? Item.meet(core(one), one.clip()) : shrunk(one.seen());
    Bounds b = isTogether ? Item.meet(core(other), other.clip()) : shrunk(other.seen());
    Bounds both = Item.meet(a, b);
    if (both.getWidth() > LEAST_OVERLAP
        && both.getHeight() > LEAST_OVERLAP
        && !looks.painted().isHidden(one, Looks.middle(both))) {
      found.add(
          new Finding(
              Kind.OVERLAP, Named.of(one.node()), size(both) + " over " + Named.of(other.node())));
    }
  }

  private static Bounds core(Item item) {
    return shrunk(item.place());
  }

  private static Bounds shrunk(Bounds bounds) {
    // Lines of a paragraph are one text.
    double lead = Math.min(bounds.getHeight(), 24) * LEAD / 2;
    return new javafx.geometry.BoundingBox(
        bounds.getMinX(),
        bounds.getMinY() + lead,
        bounds.getWidth(),
        Math.max(0, bounds.getHeight() - 2 * lead));
  }

  private static String size(Bounds bounds) {
    return "%.0f x %.0f".formatted(bounds.getWidth(), bounds.getHeight());
  }
}
