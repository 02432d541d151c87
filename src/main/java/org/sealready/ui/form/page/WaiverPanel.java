package org.sealready.ui.form.page;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Fade;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.editor.KeptText;
import org.sealready.ui.typing.Spot;
import org.sealready.words.Words;

/** Asks in place, without a dialog, why a problem is kept as it is. */
final class WaiverPanel extends VBox {

  private final TextField reason = new TextField();
  private final Consumer<String> keep;
  private final Spot spot;
  private Runnable close = () -> {};

  /**
   * @param spot where the reason is kept while it is being typed
   */
  WaiverPanel(Words words, Spot spot, Consumer<String> keep) {
    this.keep = keep;
    this.spot = spot;
    KeptText.of(reason, spot);
    getStyleClass().add("waiver-panel");
    reason.setPromptText(words.text("ui.waiver.prompt"));
    reason.setAccessibleText(words.text("ui.waiver.reason"));
    reason.setOnAction(event -> onKeep());
    Button yes = Labels.button(words.text("ui.waiver.keep"), this::onKeep, "outlined");
    yes.disableProperty().bind(reason.textProperty().map(String::isBlank));
    Button no = Labels.button(words.text("ui.cancel"), () -> close.run(), "plain-text");
    HBox answers = new HBox(yes, no);
    answers.getStyleClass().add("waiver-answers");
    getChildren().addAll(reason, answers);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Opens in place of this link, which comes back with the focus when nothing is kept. */
  void openAt(Hyperlink link) {
    standAt(link);
    Fade.in(this);
    reason.requestFocus();
  }

  /** The same without taking the focus. */
  void standAt(Hyperlink link) {
    Pane place = (Pane) link.getParent();
    int index = place.getChildren().indexOf(link);
    place.getChildren().set(index, this);
    close =
        () -> {
          place.getChildren().set(place.getChildren().indexOf(this), link);
          spot.end();
          link.requestFocus();
        };
  }

  private void onKeep() {
    if (!reason.getText().isBlank()) {
      spot.end();
      keep.accept(reason.getText());
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close.run();
    }
  }
}
