package org.sealready.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.sealready.words.Words;

/** Changes the language of the window. */
public final class LanguageSwitch extends Button {

  private static final String CLASS = "language-switch";

  public LanguageSwitch(Words words, Runnable change) {
    super("中 / EN");
    getStyleClass().addAll("outlined", CLASS);
    setMinWidth(USE_PREF_SIZE);
    Tips.on(this, words.text("ui.language.tip"));
    setAccessibleText(words.text("ui.language.tip"));
    setOnAction(event -> change.run());
  }

  /** That of what a screen is made of, where it has one. */
  public static Optional<Node> in(Parent screen) {
    return Optional.ofNullable(screen.lookup("." + CLASS));
  }
}
