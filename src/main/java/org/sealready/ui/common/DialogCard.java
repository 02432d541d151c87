package org.sealready.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A question over the window: what it is about, what can be set, and the answers. In a low window
 * what stands between title and answers scrolls.
 */
public final class DialogCard extends VBox {

  private final VBox body = new VBox();
  private final ScrolledBody scroll;
  private final FlowPane answers = new FlowPane();
  private Node first;
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
    answers.getStyleClass().add("dialog-answers");
    scroll = new ScrolledBody(new VBox(Labels.wrapped(text, "dialog-text"), body));
    getChildren().addAll(Labels.wrapped(title, "dialog-title"), scroll, answers);
  }

  /** What can be set. */
  public DialogCard with(Node... nodes) {
    body.getChildren().setAll(nodes);
    return this;
  }

  /** An answer; the last one is the one at the right. */
  public Button answer(String text, Runnable action, String... styleClasses) {
    Button button = Labels.button(text, action, styleClasses);
    answers.getChildren().add(button);
    return button;
  }

  /** The answer that Esc gives, which has the focus at first. */
  public Button cancel(String text, Runnable action) {
    cancelled = action;
    Button button = answer(text, action, "outlined", "large");
    button.setCancelButton(false);
    first = button;
    return button;
  }

  /** Where the focus goes instead of to the harmless answer. */
  public void first(Node node) {
    first = node;
  }

  void cancel() {
    cancelled.run();
  }

  void enter() {
    if (first != null) {
      first.requestFocus();
    }
  }

  /** Brings what has the focus into view. */
  void reveal(Node focused) {
    layout();
    scroll.reveal(focused);
  }
}
