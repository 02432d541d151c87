package org.sealready.ui.help;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** On top of the help: the contents, back and forward, the search, and its end. */
final class HelpBar extends HBox {

  private final HelpModel model;
  private final Words words;
  private final Button back;
  private final Button forward;
  private final TextField search = new TextField();
  private boolean isShowing;

  HelpBar(HelpModel model, Words words, Runnable close) {
    this.model = model;
    this.words = words;
    back = sign("help-back", model::back);
    forward = sign("help-forward", model::forward);
    search.setPromptText(words.text("ui.help.search"));
    search.setAccessibleText(words.text("ui.help.search"));
    search.getStyleClass().add("help-search");
    search.textProperty().addListener(observable -> onTyped());
    HBox.setHgrow(search, Priority.ALWAYS);
    Button contents = sign("help-contents", () -> model.go(new HelpPlace.Contents()));
    getChildren().addAll(contents, back, forward, search, sign("help-close", close));
    getStyleClass().add("help-head-bar");
    setMinHeight(USE_PREF_SIZE);
  }

  private Button sign(String name, Runnable action) {
    Button button = Labels.button("", action, "plain-icon");
    button.setGraphic(Icons.of(name));
    String text = words.text("ui." + name.replaceFirst("-", "."));
    button.setAccessibleText(text);
    return Labels.tipped(button, text);
  }

  /** Where one can go from this place, and what was looked for there. */
  void show(HelpPlace place) {
    back.setDisable(!model.hasBefore());
    forward.setDisable(!model.hasAfter());
    isShowing = true;
    String typed = place instanceof HelpPlace.Found(String text) ? text : "";
    if (!search.getText().equals(typed)) {
      search.setText(typed);
    }
    isShowing = false;
  }

  private void onTyped() {
    if (!isShowing) {
      String typed = search.getText().strip();
      model.go(typed.isEmpty() ? new HelpPlace.Contents() : new HelpPlace.Found(typed));
    }
  }

  /** What is typed now is looked for. */
  TextField search() {
    return search;
  }
}
