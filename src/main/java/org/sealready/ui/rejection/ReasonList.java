package org.sealready.ui.rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.service.rejection.NearestFields;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;

/** The reasons: open ones first, what is done below. */
final class ReasonList extends VBox {

  /** So many stand in the window at first, and so many more each time. */
  private static final int PORTION = 40;

  private final RejectionModel model;
  private final RejectionTexts texts;
  private final ReasonWays ways;
  private Optional<Node> inHand = Optional.empty();
  private int shown = PORTION;

  ReasonList(RejectionModel model, RejectionTexts texts, ReasonWays ways) {
    this.model = model;
    this.texts = texts;
    this.ways = ways;
    getStyleClass().add("reject-list");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    new WhileShown(this)
        .follow(model.reasons(), reasons -> show())
        .follow(model.inHand(), reason -> show());
  }

  /** The current reason, to be scrolled to. */
  Optional<Node> inHand() {
    return inHand;
  }

  private void onKey(KeyEvent event) {
    if (event.getTarget() != this || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean isOurs = true;
    switch (event.getCode()) {
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      case HOME -> model.go(0);
      case END -> model.go(shown - 1);
      case SPACE -> model.tick();
      case ENTER -> model.inHand().get().ifPresent(ways::go);
      default -> isOurs = false;
    }
    if (isOurs) {
      event.consume();
    }
  }

  private void show() {
    boolean hadFocus = isFocusWithin();
    List<Node> nodes = new ArrayList<>();
    List<ShownReason> reasons = model.reasons().get();
    inHand = Optional.empty();
    int at = model.inHand().get().map(reasons::indexOf).orElse(0);
    shown = Math.max(shown, at + 1);
    boolean isOpen = true;
    for (ShownReason reason : reasons.subList(0, Math.min(shown, reasons.size()))) {
      if (isOpen && !reason.isOpen()) {
        isOpen = false;
        nodes.add(Labels.line(texts.text("ui.rejection.done"), "reject-heading"));
      }
      nodes.add(line(reason));
    }
    if (shown < reasons.size()) {
      nodes.add(Labels.link(texts.text("ui.rejection.more", reasons.size() - shown), this::more));
    }
    getChildren().setAll(nodes);
    setAccessibleText(
        model.inHand().get().map(reason -> ReasonLine.said(reason, texts)).orElse(""));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    if (hadFocus) {
      requestFocus();
    }
  }

  private void more() {
    shown += PORTION;
    show();
  }

  private Node line(ShownReason reason) {
    boolean isHere = model.inHand().get().filter(reason::equals).isPresent();
    Optional<Node> buttons = isHere ? Optional.of(buttons(reason)) : Optional.empty();
    ReasonLine line = new ReasonLine(reason, texts, () -> tick(reason), buttons);
    line.setOnMouseClicked(event -> take(reason));
    if (isHere) {
      inHand = Optional.of(line);
    }
    return line;
  }

  void take(ShownReason reason) {
    requestFocus();
    model.go(model.reasons().get().indexOf(reason));
  }

  private void tick(ShownReason reason) {
    take(reason);
    model.tick();
  }

  private Node buttons(ShownReason reason) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("reject-buttons");
    if (model.isLast()) {
      if (reason.state() == ShownReason.State.UNSURE && !isElsewhere()) {
        nearest(reason, buttons);
      }
      ways.name(reason)
          .ifPresent(
              name ->
                  buttons
                      .getChildren()
                      .add(Labels.button(name, () -> ways.go(reason), "outlined")));
      if (reason.kept().isOfMessage()) {
        String card = texts.text("ui.rejection.message-card");
        buttons.getChildren().add(Labels.link(card, ways.jumps()::messageCard));
      }
      buttons.getChildren().add(new GiveMenu(model, texts, reason));
    }
    return buttons;
  }

  /** What another platform wrote is near to nothing of ours. */
  private boolean isElsewhere() {
    return model.round().filter(RejectionRound::isElsewhere).isPresent();
  }

  private void nearest(ShownReason reason, FlowPane buttons) {
    for (Field<?> field : NearestFields.of(model.catalogue().form(), reason.kept().text())) {
      String name =
          texts.text("ui.rejection.give.at", texts.words().place(model.catalogue().form(), field));
      buttons.getChildren().add(Labels.button(name, () -> model.give(field.id()), "outlined"));
    }
  }
}
