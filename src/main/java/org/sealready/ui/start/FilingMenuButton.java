package org.sealready.ui.start;

import javafx.event.ActionEvent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.Icons;
import org.sealready.words.Words;

/** What can be done with a kept filing besides opening it. */
final class FilingMenuButton extends MenuButton {

  private final Words words;

  FilingMenuButton(KeptFiling filing, StartTexts texts, StartActions actions, FilingMenu kept) {
    words = texts.words();
    setGraphic(Icons.of("more"));
    getStyleClass().addAll("plain-icon", "more");
    setAccessibleText(words.text("ui.more"));
    if (filing instanceof KeptFiling.Readable readable) {
      add("ui.start.again", () -> kept.next(readable));
      add("ui.start.copy", () -> kept.copy(readable));
      add("ui.versions", () -> kept.versions(filing, texts.name(readable)));
      add("ui.start.export", () -> kept.export(readable));
      add("ui.start.platform", () -> kept.platform(readable));
      add("ui.update", () -> kept.update(readable));
      add("ui.start.share", () -> kept.share(readable));
      add("ui.start.keep", () -> kept.keepUntil(readable));
    }
    add("ui.delete", () -> actions.delete(filing));
  }

  private void add(String key, Runnable action) {
    MenuItem item = new MenuItem(words.text(key));
    item.addEventHandler(ActionEvent.ACTION, event -> action.run());
    getItems().add(item);
  }
}
