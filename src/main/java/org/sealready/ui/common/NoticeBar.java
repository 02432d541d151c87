package org.sealready.ui.common;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sealready.ui.box.Overlaid;
import org.sealready.ui.task.Notice;
import org.sealready.words.Words;

/**
 * Shows the last notice until it is put away, in view wherever what it stands in was scrolled to.
 * It lies over the page: nothing moves when it comes or goes.
 */
public final class NoticeBar extends HBox {

  private final ObjectProperty<Optional<Notice>> notice;
  private final Words words;
  private final Consumer<Path> open;
  private final Overlaid overlaid = new Overlaid(this);

  public NoticeBar(
      ObjectProperty<Optional<Notice>> notice, Words words, Consumer<Path> openFolder) {
    this.notice = notice;
    this.words = words;
    this.open = openFolder;
    setAccessibleRole(AccessibleRole.TEXT);
    new WhileShown(this).follow(notice, this::show);
  }

  private void show(Optional<Notice> shown) {
    setVisible(shown.isPresent());
    getChildren().clear();
    shown.ifPresent(this::fill);
    overlaid.come();
    Fade.in(this);
  }

  private void fill(Notice shown) {
    String kind = shown.kind().name().toLowerCase(Locale.ROOT);
    getStyleClass().setAll("notice", kind);
    Label text = Labels.wrapped(shown.text().apply(words), "notice-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(text.getText());
    getChildren().addAll(Icons.of("notice-" + kind), text);
    shown
        .folder()
        .ifPresent(
            folder ->
                getChildren()
                    .add(Labels.link(words.text("ui.folder.open"), () -> open.accept(folder))));
    getChildren().add(close());
  }

  private Button close() {
    Button close = Labels.button("", () -> notice.set(Optional.empty()), "plain-icon");
    close.setGraphic(Icons.of("close"));
    close.setAccessibleText(words.text("ui.close"));
    return Labels.tipped(close, words.text("ui.close"));
  }
}
