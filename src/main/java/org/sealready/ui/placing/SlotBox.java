package org.sealready.ui.placing;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.sealready.paper.Area;
import org.sealready.ui.common.UsedKey;

/** One place of a field that the paper itself has. */
final class SlotBox extends Region {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
  private static final PseudoClass GUESS = PseudoClass.getPseudoClass("guess");
  private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

  private final String name;
  private final Area area;

  SlotBox(String name, String label, Area area, Runnable choose) {
    this.name = name;
    this.area = area;
    getStyleClass().add("form-slot");
    setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(label);
    setOnMousePressed(
        event -> {
          event.consume();
          requestFocus();
        });
    focusedProperty()
        .subscribe(
            is -> {
              if (is) {
                choose.run();
              }
            });
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            UsedKey.consume(event);
            choose.run();
          }
        });
  }

  String name() {
    return name;
  }

  Area area() {
    return area;
  }

  void place(double units) {
    resizeRelocate(area.x() * units, area.y() * units, area.width() * units, area.height() * units);
  }

  /** How it looks: several of these at once are told by the strongest. */
  record Look(boolean chosen, boolean filled, boolean guess, boolean trouble) {}

  void mark(Look look) {
    pseudoClassStateChanged(CHOSEN, look.chosen());
    pseudoClassStateChanged(FILLED, look.filled());
    pseudoClassStateChanged(GUESS, look.guess());
    pseudoClassStateChanged(TROUBLE, look.trouble());
  }
}
