package org.sealready.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.sealready.words.Words;

/** Finds anything; stands at the same place in every bar. */
public final class SearchButton extends Button {

  /** Does the same on every screen. */
  public static final KeyCombination KEYS =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  public SearchButton(Words words) {
    Label text = Labels.line(words.text("ui.search.button"), "search-text");
    Label keys = Labels.line(KEYS.getDisplayText(), "key");
    HBox line = new HBox(Icons.of("search"), text, keys);
    line.getStyleClass().add("search-line");
    setGraphic(line);
    getStyleClass().addAll("outlined", "search-button");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(words.text("ui.search.tip", KEYS.getDisplayText()));
    Tips.on(this, words.text("ui.search.tip", KEYS.getDisplayText()));
    setOnAction(event -> FindEvent.tell(this));
  }
}
