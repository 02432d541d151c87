package org.sealready.ui.vault;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.service.filings.EarlierSaves;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.form.AnswerChange;
import org.sealready.ui.form.AnswerChanges;
import org.sealready.ui.form.ChangedList;
import org.sealready.vault.filing.DraftVersions.Version;
import org.sealready.words.Words;

/**
 * Earlier saves of a filing: when each was made, and what it says differently from what is there
 * now. The whole of one can be restored, or a single value of it.
 */
final class VersionsCard {

  /** When a save was made, as it is read in China. */
  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private final String title;
  private final EarlierSaves saves;
  private final Words words;
  private final Actions actions;

  /** What can be done with an earlier save. */
  interface Actions {

    /** Restores all of it. */
    void restore(Version version);

    /** Takes one value of it back. */
    void take(Version version, AnswerChange change);

    void close();
  }

  VersionsCard(String title, EarlierSaves saves, Words words, Actions actions) {
    this.title = title;
    this.saves = saves;
    this.words = words;
    this.actions = actions;
  }

  /**
   * @param below stands below the list
   */
  DialogCard card(Node below) {
    DialogCard card = new DialogCard(words.text("ui.versions.title", title), words.text(text()));
    HelpTopic.mark(card, "dialog:versions");
    card.getStyleClass().add("wide");
    VBox rows = new VBox();
    rows.getStyleClass().add("version-rows");
    saves.saves().forEach(version -> rows.getChildren().add(row(version)));
    card.with(rows, below);
    card.cancel(words.text("ui.close"), actions::close);
    return card;
  }

  private String text() {
    if (saves.saves().isEmpty()) {
      return "ui.versions.none";
    }
    return saves.now().isPresent() ? "ui.versions.text" : "ui.versions.broken";
  }

  private Node row(Version version) {
    HBox head =
        new HBox(
            Labels.line(TIME.format(version.savedAt())),
            Labels.line(words.text("ui.versions.filled", version.filled()), "muted"),
            Labels.spring());
    head.getStyleClass().add("version-row");
    VBox row = new VBox(head);
    saves
        .now()
        .ifPresent(now -> head.getChildren().add(differences(row, version, changes(version, now))));
    Hyperlink restore =
        Labels.link(words.text("ui.versions.restore"), () -> actions.restore(version));
    restore.setAccessibleText(restore.getText() + " " + TIME.format(version.savedAt()));
    head.getChildren().add(restore);
    return row;
  }

  private AnswerChanges changes(Version version, Answers now) {
    return AnswerChanges.of(saves.form(), version.answers(), now);
  }

  /** What differs is listed below its row when it is asked for. */
  private Node differences(VBox row, Version version, AnswerChanges changes) {
    if (changes.fields().isEmpty()) {
      return Labels.line(words.text("ui.versions.same"), "muted");
    }
    Hyperlink more =
        Labels.link(words.text("ui.versions.differs", changes.fields().size()), () -> {});
    more.setOnAction(
        event -> {
          if (row.getChildren().size() == 1) {
            row.getChildren()
                .add(
                    new ChangedList(
                        changes,
                        words,
                        "ui.versions.take",
                        field -> true,
                        change -> actions.take(version, change)));
          } else {
            row.getChildren().removeLast();
          }
        });
    more.setAccessibleText(more.getText() + " " + TIME.format(version.savedAt()));
    return more;
  }
}
