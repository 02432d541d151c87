package org.sealready.ui.vault;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.sealready.service.filings.BackupTexts;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.vault.backup.BackupUnit;
import org.sealready.vault.backup.RestorePlan;
import org.sealready.words.Words;

/** The preview of a restore: what is in the backup and what restoring it does. */
final class RestoreCard {

  private final RestorePlan plan;
  private final BackupTexts texts;
  private final Words words;

  RestoreCard(RestorePlan plan, BackupTexts texts, Words words) {
    this.plan = plan;
    this.texts = texts;
    this.words = words;
  }

  /**
   * @param close cancels
   * @param takeIn starts the restore
   */
  DialogCard card(Runnable close, Runnable takeIn) {
    String key = plan.isNothingNew() ? "backup.nothing-new" : "ui.backup.look.text";
    DialogCard card =
        new DialogCard(words.text("ui.backup.look"), texts.savedAt(plan) + " " + words.text(key));
    HelpTopic.mark(card, "dialog:backup");
    VBox parts = new VBox();
    parts.getStyleClass().add("backup-parts");
    for (RestorePlan.State state : RestorePlan.State.values()) {
      List<String> names = texts.names(plan, state);
      if (!names.isEmpty()) {
        parts.getChildren().add(part(state, names));
      }
    }
    texts
        .unopened(plan.contents())
        .forEach(line -> parts.getChildren().add(Labels.wrapped(line, "card-warning")));
    ScrollPane scroll = new ScrollPane(parts);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("version-list");
    card.with(scroll);
    card.getStyleClass().add("wide");
    card.cancel(words.text(plan.isNothingNew() ? "ui.close" : "ui.cancel"), close);
    if (!plan.isNothingNew()) {
      card.answer(words.text("ui.backup.take"), takeIn, "primary");
    }
    return card;
  }

  private Node part(RestorePlan.State state, List<String> names) {
    String key = "backup.list." + state.name().toLowerCase(Locale.ROOT);
    VBox part =
        new VBox(Labels.wrapped(words.text(key, texts.counted(plan, state)), "backup-head"));
    part.getStyleClass().add("backup-part");
    // What is here anyway is counted; only what comes in is worth reading through.
    List<String> shown = state == RestorePlan.State.SAME ? List.of() : names;
    shown.forEach(name -> part.getChildren().add(Labels.wrapped(name, "backup-name")));
    return part;
  }

  /** What is to be known when it was done: the key of its text. */
  static String next(RestorePlan plan) {
    boolean papers =
        plan.things().stream()
            .filter(thing -> thing.state() != RestorePlan.State.SAME)
            .anyMatch(
                thing ->
                    thing.kind() == BackupUnit.Kind.FORM
                        || thing.kind() == BackupUnit.Kind.WORDING
                        || thing.kind() == BackupUnit.Kind.OTHER);
    return papers ? "ui.backup.done.papers" : "ui.backup.done.text";
  }
}
