package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.sealready.ui.app.BaseStyles;

/** What would look otherwise with the whole base sheet: only what it says may be left out. */
final class Unstyled {

  private Unstyled() {}

  static List<Finding> in(Looks looks) {
    List<Finding> found = new ArrayList<>();
    look(looks.scene().getRoot(), found);
    return found;
  }

  private static void look(Node node, List<Finding> found) {
    BaseStyles.leftOut(node.getStyleClass())
        .forEach(
            name -> found.add(new Finding(Kind.STYLE, Named.of(node), "no rules for " + name)));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
    }
  }
}
