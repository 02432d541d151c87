package org.sealready.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.sealready.pdf.layout.Box;
import org.sealready.ui.preview.Spots.Spot;

/** A place on the letter that leads to the field behind it, by click or by key. */
final class LetterSpot extends Pane {

  /** It shows the field that a person is at. */
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  /** Points around the letters that belong to the place. */
  private static final double AROUND = 2;

  private final Consumer<Spot> go;
  private final List<Region> tints = new ArrayList<>();
  private final List<Region> masks = new ArrayList<>();
  private Spot spot;
  private Spot pressed;

  /**
   * @param go leads to the field of a place
   */
  LetterSpot(Consumer<Spot> go) {
    this.go = go;
    getStyleClass().add("letter-spot");
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setFocusTraversable(false);
    setManaged(false);
    setPickOnBounds(false);
    setOnMousePressed(event -> pressed = spot);
    setOnMouseReleased(this::onRelease);
  }

  /** A press elsewhere hands over what was typed, so the letter may change before the release. */
  private void onRelease(MouseEvent event) {
    if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
      go.accept(pressed);
    }
  }

  void show(Spot shown, String words, double perPoint) {
    spot = shown;
    setAccessibleText(words);
    Box all = Box.around(shown.boxes());
    place(this, all, 0, 0, perPoint);
    lay(tints, shown.boxes(), "letter-tint", all, perPoint);
    lay(masks, SpotMask.of(shown.boxes()), "letter-mask", all, perPoint);
    getChildren().setAll(masks);
    getChildren().addAll(tints);
  }

  /** Regions stay while the letter is drawn again: one may be under a pressed button. */
  private static void lay(
      List<Region> regions, List<Box> boxes, String style, Box all, double perPoint) {
    while (regions.size() < boxes.size()) {
      regions.add(region(style));
    }
    regions.subList(boxes.size(), regions.size()).clear();
    for (int i = 0; i < boxes.size(); i++) {
      place(regions.get(i), boxes.get(i), all.x() - AROUND, all.y() - AROUND, perPoint);
    }
  }

  private static Region region(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    return region;
  }

  /** Lays the node over a box, seen from a corner in points. */
  private static void place(Region node, Box box, double left, double top, double perPoint) {
    node.resizeRelocate(
        (box.x() - AROUND - left) * perPoint,
        (box.y() - AROUND - top) * perPoint,
        (box.width() + 2 * AROUND) * perPoint,
        (box.height() + 2 * AROUND) * perPoint);
  }

  Spot spot() {
    return spot;
  }

  void here(boolean here) {
    pseudoClassStateChanged(HERE, here);
  }

  /** Hides the middle of what stands there, or shows it. */
  void mask(boolean masked) {
    masks.forEach(mask -> mask.setVisible(masked));
  }

  /** Leads to the field. */
  void go() {
    go.accept(spot);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      go();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
