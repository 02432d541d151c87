package org.sealready.ui.ask;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import org.sealready.ui.common.Tips;
import org.sealready.words.Words;

/** Opens the help, as F1 does: a click is about the place where the keyboard was before it. */
public final class HelpButton extends Button {

  private Optional<Node> before = Optional.empty();

  public HelpButton(Words words) {
    super(words.text("ui.help"));
    getStyleClass().addAll("outlined", "help-button");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(words.text("ui.help.tip"));
    Tips.on(this, words.text("ui.help.tip"));
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> before = Optional.ofNullable(getScene().getFocusOwner()));
    setOnAction(event -> ask());
  }

  private void ask() {
    Node place = before.filter(node -> node.getScene() == getScene()).orElse(this);
    before = Optional.empty();
    HelpEvent.ask(place);
  }
}
