package org.sealready.ui.start;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.ui.ask.HelpButton;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.common.SearchButton;
import org.sealready.ui.display.DisplaySwitch;
import org.sealready.words.Words;

/** The name of the program, what is about all filings, and the language. */
final class StartBar extends HBox {

  StartBar(Words words, StartActions actions) {
    getStyleClass().addAll("top-bar", "start-bar");
    Label title = Labels.line(words.text("ui.app"), "filing-title");
    title.setMinWidth(USE_PREF_SIZE);
    Label subtitle = Labels.wholeOrNot(words.text("ui.app.subtitle"), "muted", "subtitle");
    getChildren()
        .addAll(
            Icons.logo(),
            title,
            subtitle,
            Labels.spring(),
            new SearchButton(words),
            Labels.button(words.text("ui.backup"), actions::backup, "outlined"),
            Labels.button(words.text("ui.vault.manage"), actions::protection, "outlined"),
            Labels.button(words.text("ui.about"), actions::about, "outlined"),
            new HelpButton(words),
            new LanguageSwitch(words, actions::switchLanguage),
            new DisplaySwitch(words));
  }
}
