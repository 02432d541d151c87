package org.sealready.ui.dialog;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.TabOrder;

/**
 * A question over the window: what it is about, what can be set, and the answers. One of them is
 * what Enter does, and looks like it: the one that goes on, or where that destroys something, the
 * one that does not. In a low window what stands between title and answers scrolls.
 */
public final class DialogCard extends VBox {

  private static final String PRIMARY = "primary";

  private final VBox body = new VBox();
  private final ScrolledBody scroll;
  private final FlowPane answers = new FlowPane();
  private Optional<Button> usual = Optional.empty();
  private Optional<Button> harmless = Optional.empty();
  private Optional<Node> first = Optional.empty();
  private Runnable cancelled = () -> {};

  /**
   * @param text what it is about, in a sentence or two
   */
  public DialogCard(String title, String text) {
    getStyleClass().add("dialog-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title + " " + text);
    body.getStyleClass().add("dialog-body");
    answers.getStyleClass().add(TabOrder.ANSWERS);
    VBox content = new VBox(Labels.wrapped(text, "dialog-text"), body);
    content.getStyleClass().add("dialog-content");
    scroll = new ScrolledBody(content);
    getChildren().addAll(Labels.wrapped(title, "dialog-title"), scroll, answers);
    TabOrder.within(this);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** What can be set. */
  public DialogCard with(Node... nodes) {
    body.getChildren().setAll(nodes);
    return this;
  }

  /** An answer; the last one is the one at the right. Enter gives the one of class "primary". */
  public Button answer(String text, Runnable action, String... styleClasses) {
    Button button = Labels.button(text, action, styleClasses);
    answers.getChildren().add(button);
    if (List.of(styleClasses).contains(PRIMARY)) {
      lead(button);
    }
    return button;
  }

  /** An answer after which something is gone: never what Enter gives by itself. */
  public Button destroy(String text, Runnable action) {
    return answer(text, action, "outlined", "large", "danger");
  }

  /** The answer that Esc gives, and Enter where no other one goes on. */
  public Button cancel(String text, Runnable action) {
    cancelled = action;
    Button button = answer(text, action, "outlined", "large");
    harmless = Optional.of(button);
    if (usual.isEmpty()) {
      button.setDefaultButton(true);
    }
    return button;
  }

  /** Makes this the answer that Enter gives. */
  public void lead(Button button) {
    usual.or(() -> harmless).ifPresent(before -> before.setDefaultButton(false));
    usual = Optional.of(button);
    button.setDefaultButton(true);
  }

  /** Where the focus goes instead of to the answer that Enter gives. */
  public void first(Node node) {
    first = Optional.of(node);
  }

  void cancel() {
    cancelled.run();
  }

  void requestInitialFocus() {
    first.or(() -> usual).or(() -> harmless).ifPresent(Node::requestFocus);
  }

  /** The answers have the focus, so these keys are for what stands above them. */
  private void onKey(KeyEvent event) {
    int pages =
        switch (event.getCode()) {
          case PAGE_DOWN -> 1;
          case PAGE_UP -> -1;
          default -> 0;
        };
    if (pages != 0) {
      event.consume();
      scroll.turn(pages);
    }
  }

  /** Brings what has the focus into view. */
  void reveal(Node focused) {
    layout();
    scroll.reveal(focused);
  }
}
