package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.sealready.ui.common.Fx;

/**
 * Watches what a key does. Buttons are pressed but do nothing while it watches, so that the robot
 * stays where it is.
 */
final class Witness implements AutoCloseable {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Scene scene;
  private final Node screen;
  private final Optional<Node> card;
  private final EventHandler<ActionEvent> stopped = this::onAction;
  private final List<String> wrong = new ArrayList<>();
  private final Set<Node> typedIn = new HashSet<>();
  private final Set<Node> redBefore = new HashSet<>();
  private Optional<Node> focused = Optional.empty();
  private Optional<ButtonBase> fired = Optional.empty();
  private Optional<Pointed> pointed = Optional.empty();
  private boolean isShown;

  /** The fields that were there before the key. */
  private Set<Node> there = Set.of();

  Witness(Scene scene) {
    this.scene = scene;
    screen = screen();
    card = card();
    redBefore.addAll(red());
    scene.addEventFilter(ActionEvent.ACTION, stopped);
  }

  private Node screen() {
    return scene.getRoot().lookup(".screen").lookup(".screen > *");
  }

  private Optional<Node> card() {
    return Optional.ofNullable(scene.getRoot().lookup(".dialog-card"));
  }

  private List<Node> red() {
    return scene.getRoot().lookupAll(".field-row").stream()
        .filter(row -> row.getPseudoClassStates().contains(ERROR))
        .toList();
  }

  private void onAction(ActionEvent event) {
    if (event.getTarget() instanceof Button || event.getTarget() instanceof Hyperlink) {
      fired = Optional.of((ButtonBase) event.getTarget());
      event.consume();
    }
  }

  void before(Stroke stroke) {
    focused = Optional.ofNullable(scene.getFocusOwner());
    fired = Optional.empty();
    isShown = showsSecret();
    there = Set.copyOf(scene.getRoot().lookupAll(".field-row"));
    pointed = Pointed.in(scene);
    if (!stroke.isPassing()) {
      row(focused).ifPresent(typedIn::add);
    }
  }

  void after(Stroke stroke) {
    String on = stroke + " on " + focused.map(Named::of).orElse("nothing") + " ";
    place(on);
    focus(on);
    fired(stroke, on);
    secret(stroke, on);
    red(on);
    pointed.flatMap(Pointed::moved).ifPresent(by -> wrong.add(on + "moves " + by));
  }

  private void place(String on) {
    if (!card().equals(card)) {
      wrong.add(on + "closes or opens a question");
    } else if (screen() != screen) {
      wrong.add(on + "leaves the screen");
    }
  }

  private void focus(String on) {
    Node now = scene.getFocusOwner();
    if (now == null || !KeyWalk.isShown(now)) {
      wrong.add(on + "loses the focus, it is on " + (now == null ? "nothing" : Named.of(now)));
      focused.filter(KeyWalk::isShown).ifPresent(Node::requestFocus);
    }
  }

  /** A button is pressed where it has the focus, or by Enter where it is the usual one. */
  private void fired(Stroke stroke, String on) {
    fired
        .filter(button -> !isAskedFor(button, stroke))
        .ifPresent(button -> wrong.add(on + "presses " + Named.of(button)));
  }

  private boolean isAskedFor(ButtonBase button, Stroke stroke) {
    boolean isOnIt = focused.filter(node -> node == button).isPresent();
    boolean isUsual = button instanceof Button usual && usual.isDefaultButton();
    boolean isPrimary = button.getStyleClass().contains("primary");
    boolean hasPrimary = card.filter(asked -> asked.lookup(".button.primary") != null).isPresent();
    boolean entersUsual = isUsual && (isPrimary || !hasPrimary);
    return stroke.isPushing() && (isOnIt || entersUsual || isPrimary || isOfTheField(button));
  }

  /** What a field itself does by Enter, as with the answer beside it. */
  private boolean isOfTheField(ButtonBase button) {
    return row(focused).isPresent() && row(focused).equals(row(Optional.of(button)));
  }

  private boolean showsSecret() {
    return scene.getRoot().lookupAll(".secret-field .text-field").stream()
        .filter(node -> node instanceof TextField && !(node instanceof PasswordField))
        .anyMatch(KeyWalk::isShown);
  }

  private void secret(Stroke stroke, String on) {
    boolean isSwitch = focused.filter(node -> Looks.isWithin(node, "reached-last")).isPresent();
    if (showsSecret() && !isShown && !(isSwitch && stroke.isPushing())) {
      wrong.add(on + "shows a secret");
    }
  }

  /** A field that was only passed through stays as it was. */
  private void red(String on) {
    for (Node row : red()) {
      if (!typedIn.contains(row) && !redBefore.contains(row) && isEmpty(row)) {
        // A page that was asked before is red when it is shown again.
        if (there.contains(row)) {
          wrong.add(on + "turns " + Named.of(row) + " red: " + said(row));
        }
        redBefore.add(row);
      }
    }
  }

  private static String said(Node row) {
    return row.lookupAll(".message-text").stream()
        .map(text -> ((Labeled) text).getText())
        .collect(Collectors.joining(" "));
  }

  private static boolean isEmpty(Node row) {
    return row.lookupAll(".text-input").stream()
        .filter(TextInputControl.class::isInstance)
        .map(input -> ((TextInputControl) input).getText())
        .allMatch(text -> text == null || text.isEmpty());
  }

  private static Optional<Node> row(Optional<Node> node) {
    for (Node at = node.orElse(null); at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("field-row")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  List<String> wrong() {
    return wrong;
  }

  @Override
  public void close() {
    Fx.run(() -> scene.removeEventFilter(ActionEvent.ACTION, stopped));
  }

  /**
   * What lies under the pointer, which rests in the lower half of what scrolls.
   *
   * @param seen all that was in view
   * @param all all that was asked
   */
  private record Pointed(Node node, Bounds place, Set<Node> seen, Set<Node> all) {

    private static final double ABOVE = 60;
    private static final double BELOW = 160;

    static Optional<Pointed> in(Scene scene) {
      double x = scene.getWidth() * KeyRobot.POINTER_X;
      double y = scene.getHeight() * KeyRobot.POINTER_Y;
      List<Node> seen =
          scene.getRoot().lookupAll(".field-row").stream()
              .filter(KeyWalk::isShown)
              .filter(row -> isInView(row, scene))
              .toList();
      return scene.getRoot().lookupAll(".field-row").stream()
          .filter(KeyWalk::isShown)
          .filter(row -> place(row).contains(x, y))
          .findFirst()
          .map(row -> new Pointed(row, place(row), Set.copyOf(seen), shown(scene)));
    }

    private static Set<Node> shown(Scene scene) {
      return scene.getRoot().lookupAll(".field-row").stream()
          .filter(KeyWalk::isShown)
          .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Where an answer takes questions away above and the page stands at its beginning, what is
     * below can only come up.
     */
    private boolean canOnlyRise(double by) {
      return by < 0 && all.stream().anyMatch(row -> !KeyWalk.isShown(row)) && isAtBeginning();
    }

    private boolean isAtBeginning() {
      for (Node at = node; at != null; at = at.getParent()) {
        if (at instanceof ScrollPane page) {
          return page.getVvalue() == 0;
        }
      }
      return true;
    }

    /** So far from both bars that nothing has to scroll when the focus comes. */
    private static boolean isInView(Node row, Scene scene) {
      return place(row).getMinY() > ABOVE && place(row).getMaxY() < scene.getHeight() - BELOW;
    }

    private static Bounds place(Node node) {
      return node.localToScene(node.getLayoutBounds());
    }

    /** Where the focus goes to what was in view, nothing has to scroll. */
    Optional<String> moved() {
      Node now = Fx.focused();
      boolean needsNoScroll =
          now != null && row(Optional.of(now)).filter(seen::contains).isPresent();
      double by = place(node).getMinY() - place.getMinY();
      return needsNoScroll
              && node.getScene() != null
              && KeyWalk.isShown(node)
              && Math.abs(by) > 0.01
              && !canOnlyRise(by)
          ? Optional.of("%s by %.1f".formatted(Named.of(node), by))
          : Optional.empty();
    }
  }
}
