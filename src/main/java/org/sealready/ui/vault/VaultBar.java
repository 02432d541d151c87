package org.sealready.ui.vault;

import javafx.scene.layout.HBox;
import org.sealready.ui.ask.HelpButton;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.display.DisplaySwitch;
import org.sealready.words.Words;

/** The title bar of the vault screens. */
final class VaultBar extends HBox {

  VaultBar(Words words, Runnable language) {
    getStyleClass().addAll("top-bar", "start-bar");
    getChildren()
        .addAll(
            Icons.logo(),
            Labels.line(words.text("ui.app"), "filing-title"),
            Labels.line(words.text("ui.app.subtitle"), "muted"),
            Labels.spring(),
            new HelpButton(words),
            new LanguageSwitch(words, language),
            new DisplaySwitch(words));
  }
}
