package org.sealready.ui.start;

import javafx.scene.layout.HBox;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.words.Words;

/** The name of the program, and its language. */
final class StartBar extends HBox {

  StartBar(Words words, Runnable backup, Runnable protection, Runnable language) {
    getStyleClass().addAll("top-bar", "start-bar");
    getChildren()
        .addAll(
            Icons.logo(),
            Labels.line(words.text("ui.app"), "filing-title"),
            Labels.line(words.text("ui.app.subtitle"), "muted"),
            Labels.spring(),
            Labels.button(words.text("ui.backup"), backup, "outlined"),
            Labels.button(words.text("ui.vault.manage"), protection, "outlined"),
            new LanguageSwitch(words, language));
  }
}
