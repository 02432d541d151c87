package org.sealready.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * The window's content, and over it at most one question at a time. While one is open nothing below
 * it can be reached; Esc answers it with no.
 */
public final class Dialogs extends StackPane {

  private final StackPane content = new StackPane();
  private final StackPane veil = new StackPane();
  private Node before;
  private DialogCard open;
  private Optional<DialogCard> interrupted = Optional.empty();
  private boolean isInterrupting;

  public Dialogs() {
    content.getStyleClass().add("screen");
    veil.getStyleClass().add("veil");
    veil.setVisible(false);
    getChildren().addAll(content, veil);
    veil.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((property, before, focused) -> onFocus(focused));
  }

  /** What stands below. */
  public void show(Node screen) {
    content.getChildren().setAll(screen);
  }

  /** What was shown last. */
  public Node screen() {
    return content.getChildren().getFirst();
  }

  /** Asks. */
  public void open(DialogCard card) {
    if (open == null) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    open = card;
    isInterrupting = false;
    interrupted = Optional.empty();
    content.setDisable(true);
    veil.getChildren().setAll(card);
    veil.setVisible(true);
    card.applyCss();
    card.requestInitialFocus();
  }

  /** Says something in between: the question that is open comes back with {@link #resume}. */
  public void interrupt(DialogCard card) {
    Optional<DialogCard> asked = Optional.ofNullable(open);
    open(card);
    isInterrupting = true;
    interrupted = asked;
  }

  /** Whether what is open was said in between. */
  public boolean isInterrupting() {
    return isInterrupting;
  }

  /** Goes back to the question that was open before. */
  public void resume() {
    interrupted.ifPresentOrElse(this::open, this::close);
  }

  /** Whether a question is open. */
  public boolean isOpen() {
    return open != null;
  }

  /** Goes back to where the focus was. */
  public void close() {
    open = null;
    isInterrupting = false;
    interrupted = Optional.empty();
    content.setDisable(false);
    veil.getChildren().clear();
    veil.setVisible(false);
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    }
    before = null;
  }

  private void onFocus(Node focused) {
    if (open != null && focused != null) {
      open.reveal(focused);
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      open.cancel();
    }
  }
}
