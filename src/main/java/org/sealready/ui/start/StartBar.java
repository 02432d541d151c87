package org.sealready.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.sealready.ui.ask.HelpButton;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.common.SearchButton;
import org.sealready.ui.display.DisplaySwitch;
import org.sealready.words.Words;

/**
 * The name of the program, what is about all filings, and the language. Where texts are large and
 * the window is small, what is about all filings is in a menu.
 */
final class StartBar extends HBox {

  private final Label subtitle;
  private final List<Button> buttons;
  private final MenuButton menu;

  StartBar(Words words, StartActions actions) {
    getStyleClass().addAll("top-bar", "start-bar");
    Label title = Labels.line(words.text("ui.app"), "filing-title");
    title.setMinWidth(USE_PREF_SIZE);
    subtitle = Labels.wholeOrNot(words.text("ui.app.subtitle"), "muted", "subtitle");
    buttons =
        List.of(
            Labels.button(words.text("ui.backup"), actions::backup, "outlined"),
            Labels.button(words.text("ui.vault.manage"), actions::protection, "outlined"),
            Labels.button(words.text("ui.about"), actions::about, "outlined"));
    menu = new MenuButton(words.text("ui.start.menu"));
    menu.getStyleClass().add("files");
    menu.setMinWidth(USE_PREF_SIZE);
    buttons.forEach(button -> menu.getItems().add(item(button)));
    getChildren()
        .addAll(Icons.logo(), title, subtitle, Labels.spring(), new SearchButton(words), menu);
    getChildren().addAll(buttons);
    getChildren()
        .addAll(
            new HelpButton(words),
            new LanguageSwitch(words, actions::switchLanguage),
            new DisplaySwitch(words));
    // Else the screen could not become so narrow that it folds.
    setMinWidth(0);
    fold(false);
    widthProperty().subscribe(this::foldIfNeeded);
    // Other colours may have wider borders, other texts other widths.
    buttons.forEach(button -> button.widthProperty().subscribe(this::foldIfNeeded));
  }

  private static MenuItem item(Button button) {
    MenuItem item = new MenuItem(button.getText());
    item.setOnAction(event -> button.fire());
    return item;
  }

  private void foldIfNeeded() {
    fold(getWidth() > 0 && !hasRoom());
  }

  /** Whether all buttons stand side by side; the subtitle may be left out. */
  private boolean hasRoom() {
    fold(false);
    return prefWidth(-1) - subtitle.prefWidth(-1) <= getWidth();
  }

  private void fold(boolean folded) {
    buttons.forEach(button -> present(button, !folded));
    present(menu, folded);
  }

  private static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }
}
