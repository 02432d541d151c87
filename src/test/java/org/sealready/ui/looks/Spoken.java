package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/**
 * What a person who hears the window is told of each control: name, role, what is wrong with it.
 */
final class Spoken {

  private static final Set<AccessibleRole> NONE =
      EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final List<Finding> found = new ArrayList<>();

  private Spoken() {}

  static List<Finding> in(Looks looks) {
    Spoken spoken = new Spoken();
    if (looks.isWindow()) {
      Controls.in(looks).forEach(spoken::check);
      looks.part().lookupAll(".field-row").forEach(spoken::error);
    }
    return spoken.found;
  }

  private void check(Node node) {
    if (NONE.contains(node.getAccessibleRole())) {
      found.add(new Finding(Kind.NAME, Named.of(node), "no role"));
    }
    boolean isPane = node instanceof ScrollPane;
    if (!isPane && name(node).codePoints().noneMatch(Character::isLetterOrDigit)) {
      found.add(new Finding(Kind.NAME, Named.of(node), "no name: “" + name(node) + "”"));
    }
  }

  static String name(Node node) {
    String own = node.getAccessibleText();
    if (own != null && !own.isBlank()) {
      return own;
    }
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    if (label instanceof Label caption) {
      return caption.getText();
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  /** One of the controls of a field that is wrong says why. */
  private void error(Node row) {
    if (!row.getPseudoClassStates().contains(ERROR) || !KeyWalk.isShown(row)) {
      return;
    }
    List<String> heard =
        Controls.below(row).stream()
            .filter(node -> Looks.isWithin(node, "editor"))
            .map(node -> name(node) + " " + node.getAccessibleHelp())
            .toList();
    row.lookupAll(".message.error .message-text").stream()
        .map(text -> ((Labeled) text).getText())
        .filter(said -> heard.stream().noneMatch(each -> each.contains(said)))
        .forEach(
            said ->
                found.add(new Finding(Kind.NAME, Named.of(row), "does not say “" + said + "”")));
  }
}
