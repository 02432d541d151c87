package org.sealready.ui.vault;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.DialogCard;
import org.sealready.ui.common.Labels;
import org.sealready.vault.filing.DraftVersions.Version;
import org.sealready.words.Words;

/** Earlier saves of a filing: when each was made and how much was filled in. */
final class VersionsCard {

  /** When a save was made, as it is read in China. */
  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private final String title;
  private final List<Version> versions;
  private final Words words;

  VersionsCard(String title, List<Version> versions, Words words) {
    this.title = title;
    this.versions = versions;
    this.words = words;
  }

  DialogCard card(Consumer<Version> restore, Runnable close) {
    DialogCard card =
        new DialogCard(
            words.text("ui.versions.title", title),
            words.text(versions.isEmpty() ? "ui.versions.none" : "ui.versions.text"));
    VBox rows = new VBox();
    rows.getStyleClass().add("version-rows");
    versions.forEach(version -> rows.getChildren().add(row(version, restore)));
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("version-list");
    card.with(versions.isEmpty() ? new Node[0] : new Node[] {scroll});
    card.cancel(words.text("ui.close"), close);
    return card;
  }

  private Node row(Version version, Consumer<Version> restore) {
    HBox row =
        new HBox(
            Labels.line(TIME.format(version.savedAt())),
            Labels.line(words.text("ui.versions.filled", version.filled()), "muted"),
            Labels.spring(),
            Labels.link(words.text("ui.versions.restore"), () -> restore.accept(version)));
    row.getStyleClass().add("version-row");
    return row;
  }
}
