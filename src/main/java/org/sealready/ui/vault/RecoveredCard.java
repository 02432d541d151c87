package org.sealready.ui.vault;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.service.FilingName;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.form.AnswerChange;
import org.sealready.ui.form.AnswerChanges;
import org.sealready.ui.form.ChangedList;
import org.sealready.words.Words;

/**
 * Shows two versions of a filing after an interrupted save and what differs; choosing is optional.
 */
final class RecoveredCard {

  private final Recovered both;
  private final Optional<AnswerChanges> changes;
  private final Words words;

  /** The answers to it. */
  interface Actions {

    /** Erases the version that the user rejects. */
    void drop(KeptFiling unwanted);

    /** Puts one value of what was found into what was saved before. */
    void take(AnswerChange change, Answers from);

    /** Retains both. */
    void keepBoth();
  }

  /**
   * @param changes from what was saved before to what was found; empty where one is not readable
   */
  RecoveredCard(Recovered both, Optional<AnswerChanges> changes, Words words) {
    this.both = both;
    this.changes = changes;
    this.words = words;
  }

  /**
   * @param below stands below the versions
   */
  DialogCard card(Actions actions, Node below) {
    KeptFiling.Readable found = both.found();
    String title = new FilingName(words).of(found.title(), found.subtitle());
    DialogCard card =
        new DialogCard(words.text("ui.recovered.title", title), words.text("ui.recovered.text"));
    HelpTopic.mark(card, "dialog:versions");
    card.getStyleClass().add("wide");
    VBox versions =
        new VBox(line("ui.recovered.kept", both.kept()), line("ui.recovered.found", found));
    versions.getStyleClass().add("version-rows");
    changes.ifPresent(each -> differences(versions, each, actions));
    card.with(versions, below);
    answer(card, "ui.recovered.only-found", both.kept(), actions);
    answer(card, "ui.recovered.only-kept", found, actions);
    card.cancel(words.text("ui.recovered.both"), actions::keepBoth);
    return card;
  }

  private void differences(VBox versions, AnswerChanges all, Actions actions) {
    int count = all.fields().size();
    String heading =
        count == 0 ? words.text("ui.recovered.alike") : words.text("ui.recovered.differs", count);
    versions.getChildren().add(Labels.wrapped(heading, "update-heading"));
    versions
        .getChildren()
        .add(
            new ChangedList(
                all,
                words,
                "ui.recovered.take",
                field -> true,
                change -> actions.take(change, all.after())));
  }

  private void answer(DialogCard card, String key, KeptFiling other, Actions actions) {
    if (both.kept() instanceof KeptFiling.Readable) {
      card.destroy(words.text(key), () -> actions.drop(other));
    }
  }

  private Node line(String key, KeptFiling filing) {
    String what =
        switch (filing) {
          case KeptFiling.Readable readable ->
              words.text(
                  "ui.recovered.version",
                  VersionsCard.TIME.format(readable.savedAt()),
                  readable.filled());
          case KeptFiling.Broken broken -> words.text("ui.start.broken");
        };
    return Labels.wrapped(words.text(key, what), "version-row");
  }
}
