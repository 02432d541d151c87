package org.sealready.ui.common;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sealready.words.Words;

/** Finds anything; stands at the same place in every bar. */
public final class SearchButton extends Button {

  /** Does the same on every screen. */
  public static final KeyCombination KEYS =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  /** In a bar that is less wide only its sign is shown. */
  private static final double WIDE = 1200;

  private final Label text;
  private final Label keys;

  public SearchButton(Words words) {
    text = Labels.line(words.text("ui.search.button"), "search-text");
    keys = Labels.line(KEYS.getDisplayText(), "key");
    HBox line = new HBox(Icons.of("search"), text, keys);
    line.getStyleClass().add("search-line");
    setGraphic(line);
    getStyleClass().addAll("outlined", "search-button");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(words.text("ui.search.tip", KEYS.getDisplayText()));
    Tips.on(this, words.text("ui.search.tip", KEYS.getDisplayText()));
    setOnAction(event -> FindEvent.tell(this));
    parentProperty().subscribe(this::onParent);
  }

  private void onParent(Parent parent) {
    if (parent instanceof Region bar) {
      bar.widthProperty().subscribe(width -> fold(width.doubleValue() < WIDE));
    }
  }

  private void fold(boolean isNarrow) {
    for (Label label : List.of(text, keys)) {
      label.setVisible(!isNarrow);
      label.setManaged(!isNarrow);
    }
  }
}
