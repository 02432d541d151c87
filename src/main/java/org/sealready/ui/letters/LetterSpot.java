package org.sealready.ui.letters;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.sealready.pdf.Box;
import org.sealready.ui.letters.Spots.Spot;

/** A place on the letter that leads to the field behind it, by click or by key. */
final class LetterSpot extends Pane {

  /** It shows the field that a person is at. */
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  /** Points around the letters that belong to the place. */
  private static final double AROUND = 2;

  private final Runnable go;
  private Spot spot;

  /**
   * @param go leads to the field of the place that is shown then
   */
  LetterSpot(java.util.function.Consumer<Spot> go) {
    this.go = () -> go.accept(spot);
    getStyleClass().add("letter-spot");
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setFocusTraversable(false);
    setManaged(false);
    setPickOnBounds(false);
    setOnMouseClicked(
        event -> {
          if (event.isStillSincePress()) {
            this.go.run();
          }
        });
  }

  void show(Spot shown, String words, double perPoint) {
    spot = shown;
    setAccessibleText(words);
    Box all = Box.around(shown.boxes());
    place(this, all, 0, 0, perPoint);
    getChildren().setAll(shown.boxes().stream().map(box -> tint(box, all, perPoint)).toList());
  }

  private static Region tint(Box box, Box all, double perPoint) {
    Region tint = new Region();
    tint.getStyleClass().add("letter-tint");
    tint.setManaged(false);
    place(tint, box, all.x() - AROUND, all.y() - AROUND, perPoint);
    return tint;
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

  /** Leads to the field. */
  void go() {
    go.run();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      go.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
