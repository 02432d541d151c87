package org.sealready.ui.placing;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
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

  /** What is done with it. */
  interface Use {

    /** It has the focus: it is chosen. */
    void choose();

    /** Enter: what stands in it is right, or something else is looked for. */
    void enter();

    /** An arrow key: the focus goes to another one. */
    void step(int by);
  }

  SlotBox(String name, String label, Area area, Use use) {
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
                use.choose();
              }
            });
    setOnKeyPressed(event -> onKey(event, use));
  }

  private static void onKey(KeyEvent event, Use use) {
    switch (event.getCode()) {
      case ENTER, SPACE -> {
        UsedKey.consume(event);
        use.enter();
      }
      case LEFT, UP -> {
        event.consume();
        use.step(-1);
      }
      case RIGHT, DOWN -> {
        event.consume();
        use.step(1);
      }
      default -> {}
    }
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
