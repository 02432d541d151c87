package org.sealready.ui.looks;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Whether it is seen in an open menu which line the keys are on. */
final class MenuKeys {

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

  private MenuKeys() {}

  /** Looks at its first line that can be chosen, with and without the keys on it. */
  static List<Finding> in(Scene menu) {
    return line(menu).stream().flatMap(node -> seen(node, menu).stream()).toList();
  }

  private static Optional<Node> line(Scene menu) {
    return menu.getRoot().lookupAll(".menu-item").stream()
        .filter(node -> !node.isDisabled() && !node.isFocused())
        .findFirst();
  }

  private static Optional<Finding> seen(Node line, Scene menu) {
    Display.update(menu);
    FocusRing without = FocusRing.around(line, Painted.in(menu));
    line.pseudoClassStateChanged(FOCUSED, true);
    Display.update(menu);
    FocusRing with = FocusRing.around(line, Painted.in(menu));
    line.pseudoClassStateChanged(FOCUSED, false);
    Display.update(menu);
    return with.isSeenBeside(without)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Kind.FOCUS,
                Named.of(line),
                "in a menu, seen with %.2f only".formatted(with.against(without))));
  }
}
