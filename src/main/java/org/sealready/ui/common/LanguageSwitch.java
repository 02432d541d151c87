package org.sealready.ui.common;

import javafx.scene.control.Button;
import org.sealready.words.Words;

/** Changes the language of the window. */
public final class LanguageSwitch extends Button {

  public LanguageSwitch(Words words, Runnable change) {
    super("中 / EN");
    getStyleClass().addAll("outlined");
    setMinWidth(USE_PREF_SIZE);
    Tips.on(this, words.text("ui.language.tip"));
    setAccessibleText(words.text("ui.language.tip"));
    setOnAction(event -> change.run());
  }
}
