package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/** What of a window a person can do something with, in the order in which it stands there. */
final class Controls {

  private Controls() {}

  static List<Node> in(Looks looks) {
    return below(looks.part());
  }

  static List<Node> below(Node part) {
    List<Node> controls = new ArrayList<>();
    collect(part, controls);
    return controls;
  }

  private static void collect(Node node, List<Node> controls) {
    if (!node.isVisible()
        || node.isDisabled()
        || node instanceof ScrollBar
        || node instanceof IndexedCell) {
      return;
    }
    boolean isWhole =
        node instanceof TextInputControl
            || node instanceof ComboBoxBase
            || node instanceof Spinner
            || node instanceof ListView;
    if (isWhole || node instanceof ButtonBase || node.isFocusTraversable()) {
      controls.add(node);
    }
    if (node instanceof Parent parent && !isWhole) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
    }
  }
}
