package org.sealready.ui.rejection;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.letter.Letter;
import org.sealready.service.rejection.NearestFields;

/**
 * Gives the words of the current reason to a field or letter: the nearest ones first, then all by
 * page.
 */
final class GiveMenu extends MenuButton {

  private final RejectionModel model;
  private final RejectionTexts texts;

  GiveMenu(RejectionModel model, RejectionTexts texts, ShownReason reason) {
    super(texts.text(reason.kept().isSure() ? "ui.rejection.give.other" : "ui.rejection.give"));
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("outlined", "reject-give");
    setMinWidth(USE_PREF_SIZE);
    setMnemonicParsing(false);
    NearestFields.of(model.catalogue().form(), reason.kept().text())
        .forEach(
            field ->
                getItems().add(item(texts.text("ui.rejection.give.at", place(field)), field.id())));
    if (!getItems().isEmpty()) {
      getItems().add(new SeparatorMenuItem());
    }
    model.catalogue().form().pages().stream().filter(Page::wizard).forEach(this::add);
    List<Letter> letters = model.catalogue().letters();
    Menu papers = menu(texts.words().text("ui.letters.title"));
    letters.forEach(letter -> papers.getItems().add(item(texts.title(letter), letter.id())));
    MenuItem note = new MenuItem(texts.text("ui.rejection.give.note"));
    note.setMnemonicParsing(false);
    note.setOnAction(event -> model.leave());
    getItems().addAll(new SeparatorMenuItem(), note);
  }

  private String place(Field<?> field) {
    return texts.words().place(model.catalogue().form(), field);
  }

  private void add(Page page) {
    Menu menu = menu(texts.words().title(page));
    page.fields()
        .forEach(field -> menu.getItems().add(item(texts.words().label(field), field.id())));
  }

  private Menu menu(String title) {
    Menu menu = new Menu(title);
    menu.setMnemonicParsing(false);
    getItems().add(menu);
    return menu;
  }

  private MenuItem item(String text, String id) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> model.give(id));
    return item;
  }
}
