package org.sealready.ui.start;

import java.time.Instant;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.service.filings.BackupTexts;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** A kept filing: what it is, how far it is, and the way in. */
final class FilingCard extends StackPane {

  private final Words words;
  private final FilingMenu kept;

  FilingCard(KeptFiling filing, Ago ago, Words words, StartActions actions, FilingMenu kept) {
    this.words = words;
    this.kept = kept;
    getStyleClass().add("filing-card");
    getChildren()
        .add(
            switch (filing) {
              case KeptFiling.Readable readable -> readable(readable, ago, actions);
              case KeptFiling.Broken broken -> broken(broken, actions);
            });
    getChildren().add(menu(filing, actions));
  }

  private Node readable(KeptFiling.Readable filing, Ago ago, StartActions actions) {
    String title = title(filing);
    String state = state(filing);
    ProgressBar bar = new ProgressBar(filing.filled() / (double) Math.max(1, filing.required()));
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox foot =
        new HBox(
            Labels.line(state, "card-state"),
            Labels.spring(),
            Labels.line(ago.of(filing.savedAt()), "muted"));
    VBox content =
        new VBox(Labels.line(title, "card-title"), Labels.line(filing.subtitle(), "card-text"));
    content.getChildren().addAll(bar, foot);
    filing
        .keepUntil()
        .filter(day -> day.isBefore(ago.today()))
        .ifPresent(
            day ->
                content
                    .getChildren()
                    .add(Labels.wrapped(words.text("ui.start.overdue", day), "card-warning")));
    filing.fromBackup().ifPresent(made -> content.getChildren().add(fromBackup(made)));
    content.getStyleClass().add("filing-content");
    return new CardButton(
        title + " " + filing.subtitle() + " " + state, content, () -> actions.open(filing.id()));
  }

  private Node fromBackup(Instant made) {
    return Labels.wrapped(words.text("ui.start.from-backup", BackupTexts.when(made)), "card-text");
  }

  private String state(KeptFiling.Readable filing) {
    int missing = filing.required() - filing.filled();
    int wrong = filing.errors() - missing;
    if (wrong > 0) {
      return words.text("ui.start.wrong", wrong);
    }
    return missing > 0 ? words.text("ui.start.missing", missing) : words.text("ui.start.ready");
  }

  private Node broken(KeptFiling.Broken filing, StartActions actions) {
    String why = words.text("draft." + filing.why().name().toLowerCase(Locale.ROOT));
    VBox content =
        new VBox(
            Labels.line(words.text("ui.start.broken"), "card-title"),
            Labels.wrapped(why, "card-warning"),
            Labels.wrapped(words.text("ui.start.broken.fix"), "card-text"),
            Labels.link(
                words.text("ui.versions"),
                () -> kept.versions(filing, words.text("ui.start.broken"))),
            Labels.link(words.text("ui.folder.open"), actions::folder));
    content.getStyleClass().addAll("filing-content", "card", "broken");
    return content;
  }

  private Node menu(KeptFiling filing, StartActions actions) {
    MenuButton menu = new MenuButton();
    menu.setGraphic(Icons.of("more"));
    menu.getStyleClass().addAll("plain-icon", "more");
    menu.setAccessibleText(words.text("ui.more"));
    if (filing instanceof KeptFiling.Readable readable) {
      menu.getItems().add(item("ui.start.next", () -> kept.next(readable)));
      menu.getItems().add(item("ui.start.copy", () -> kept.copy(readable)));
      menu.getItems().add(item("ui.versions", () -> kept.versions(filing, title(readable))));
      menu.getItems().add(item("ui.start.export", () -> kept.export(readable)));
      menu.getItems().add(item("ui.start.platform", () -> kept.platform(readable)));
      menu.getItems().add(item("ui.update", () -> kept.update(readable)));
      menu.getItems().add(item("ui.start.share", () -> kept.share(readable)));
      menu.getItems().add(item("ui.start.keep", () -> kept.keepUntil(readable)));
    }
    menu.getItems().add(item("ui.delete", () -> actions.delete(filing)));
    setAlignment(menu, javafx.geometry.Pos.TOP_RIGHT);
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(words.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private String title(KeptFiling.Readable filing) {
    return filing.title().isEmpty() ? words.text("ui.filing.unnamed") : filing.title();
  }
}
