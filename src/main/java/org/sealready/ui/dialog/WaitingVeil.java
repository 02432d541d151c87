package org.sealready.ui.dialog;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sealready.ui.common.Labels;

/** Lies over the window while something is being opened: no click or key reaches what is below. */
public final class WaitingVeil extends StackPane {

  private final Label line = Labels.line("", "waiting-line");
  private final Supplier<String> text;

  /**
   * @param going whether something is being opened
   * @param said whether that is said
   * @param text what is said, in the language of the window
   */
  public WaitingVeil(
      ObservableValue<Boolean> going, ObservableValue<Boolean> said, Supplier<String> text) {
    this.text = text;
    getStyleClass().add("waiting");
    line.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(line);
    going.subscribe(this::setVisible);
    said.subscribe(this::say);
  }

  private void say(boolean is) {
    line.setText(is ? text.get() : "");
    line.setVisible(is);
  }

  /**
   * Lies over this content.
   *
   * @param root of the window: keys go to what has the focus below, and are held back there, before
   *     anything of the content sees them
   */
  public void over(StackPane content, Node root) {
    content.getChildren().add(this);
    root.addEventFilter(KeyEvent.ANY, this::onKey);
  }

  private void onKey(KeyEvent event) {
    if (isVisible() && event.getEventType() != KeyEvent.KEY_RELEASED) {
      event.consume();
    }
  }
}
