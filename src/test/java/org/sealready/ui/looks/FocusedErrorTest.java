package org.sealready.ui.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;
import org.sealready.ui.display.Palette;

/**
 * A field with an error and the focus must not look like one that has neither: in high contrast
 * both once were one border of the same width.
 */
class FocusedErrorTest {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

  @Test
  void isSeenInEveryPalette() {
    List<String> same = new ArrayList<>();
    for (Palette palette : Palette.values()) {
      for (Control control : Fx.get(() -> List.of(new TextField(), new ComboBox<String>()))) {
        if (!isSeen(control, palette)) {
          same.add(palette + " " + control.getClass().getSimpleName());
        }
      }
    }
    assertEquals(List.of(), same);
  }

  private static boolean isSeen(Control control, Palette palette) {
    VBox row = new VBox(control);
    row.getStyleClass().add("field-row");
    Fx.show(() -> new VBox(row), 400, 300);
    return Fx.get(
        () -> {
          row.getScene().getStylesheets().setAll(palette.stylesheets());
          FocusRing neither = look(control, row, false);
          FocusRing both = look(control, row, true);
          return both.isSeenBeside(neither);
        });
  }

  private static FocusRing look(Control control, Node row, boolean isSo) {
    control.pseudoClassStateChanged(FOCUSED, isSo);
    row.pseudoClassStateChanged(ERROR, isSo);
    Display.update(control.getScene());
    return FocusRing.around(control, Painted.in(control.getScene()));
  }
}
