package org.sealready.ui.rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.ChangedValues;

/** One reason: its tick, what mends it, what is wrong, what stands there, what to do. */
final class ReasonLine extends HBox {

  private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

  /** A title is not broken into lines that are shorter. */
  private static final double LEAST = 120;

  private final ShownReason reason;
  private final RejectionTexts texts;

  /**
   * @param tick is called when its box is clicked
   * @param buttons stand below the current reason; none for others
   */
  ReasonLine(ShownReason reason, RejectionTexts texts, Runnable tick, Optional<Node> buttons) {
    this.reason = reason;
    this.texts = texts;
    getStyleClass().add("reject-line");
    setMinWidth(0);
    pseudoClassStateChanged(IN_HAND, buttons.isPresent());
    VBox body = new VBox(head());
    body.getStyleClass().add("reject-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    body.getChildren().addAll(buttons.isPresent() ? whole() : brief());
    buttons.ifPresent(body.getChildren()::add);
    getChildren().addAll(box(tick), body);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(said(reason, texts));
  }

  /** What a screen reader says. */
  static String said(ShownReason reason, RejectionTexts texts) {
    List<String> said = new ArrayList<>();
    said.add(reason.number() + ".");
    said.add(texts.title(reason));
    said.add(texts.page(reason));
    said.add(texts.state(reason));
    said.add(texts.quoted(reason));
    said.addAll(texts.advice(reason));
    return String.join(" ", said.stream().filter(each -> !each.isEmpty()).toList());
  }

  private Node box(Runnable tick) {
    StackPane box = new StackPane();
    box.getStyleClass().add("reject-box");
    if (!reason.isOpen()) {
      box.getStyleClass().add("reject-ticked");
      box.getChildren().add(Icons.of("sign-done"));
    }
    box.setOnMouseClicked(
        event -> {
          event.consume();
          tick.run();
        });
    return box;
  }

  private Node head() {
    Label title = Labels.wrapped(texts.title(reason), "reject-title");
    Label page = Labels.line(texts.page(reason), "reject-page-name");
    FlowPane names = new FlowPane(title, page);
    names.getStyleClass().add("reject-names");
    names.setMinWidth(0);
    // A title that is wider than the line breaks, and the page stands below it.
    title.maxWidthProperty().bind(Bindings.max(LEAST, names.widthProperty()));
    HBox.setHgrow(names, Priority.ALWAYS);
    Label state = Labels.line(texts.state(reason), "reject-state", MarkedText.styleClass(reason));
    state.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(MarkedText.number(reason), names, state);
    head.getStyleClass().add("reject-head");
    return head;
  }

  private List<Node> whole() {
    List<Node> lines = new ArrayList<>();
    lines.add(
        Labels.wrapped(texts.text("ui.rejection.quoted", texts.quoted(reason)), "reject-quoted"));
    if (reason.isChanged()) {
      lines.add(change());
    } else if (reason.field().isPresent()) {
      String key = reason.isClosed() ? "ui.rejection.then" : "ui.rejection.now";
      String now = texts.value(reason, reason.now());
      lines.add(Labels.wrapped(texts.text(key, now), "reject-now"));
    }
    texts.advice(reason).forEach(each -> lines.add(Labels.wrapped(each, "reject-advice")));
    if (reason.state() == ShownReason.State.UNSURE) {
      lines.add(Labels.wrapped(texts.text("ui.rejection.unsure.text"), "reject-advice"));
    }
    return lines;
  }

  private List<Node> brief() {
    List<Node> lines = new ArrayList<>();
    String first = texts.advice(reason).stream().findFirst().orElseGet(() -> texts.quoted(reason));
    lines.add(Labels.wrapped(first, "reject-brief"));
    if (reason.isChanged()) {
      lines.add(change());
    }
    return lines;
  }

  /** Short values stand in one line, long ones below each other. */
  private Node change() {
    String before = texts.value(reason, reason.kept().before());
    String after = texts.value(reason, reason.now());
    return ChangedValues.of(before, after, texts.words());
  }
}
