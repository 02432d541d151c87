package org.sealready.ui.vault;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.DialogCard;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Shows two versions of a filing after an interrupted save; choosing is optional. */
final class RecoveredCard {

  private final Recovered both;
  private final Words words;

  RecoveredCard(Recovered both, Words words) {
    this.both = both;
    this.words = words;
  }

  /**
   * @param drop erases the version that the user rejects
   * @param close retains both
   */
  DialogCard card(Consumer<KeptFiling> drop, Runnable close) {
    KeptFiling.Readable found = both.found();
    String title = found.title().isEmpty() ? words.text("ui.filing.unnamed") : found.title();
    DialogCard card =
        new DialogCard(words.text("ui.recovered.title", title), words.text("ui.recovered.text"));
    VBox versions =
        new VBox(line("ui.recovered.found", found), line("ui.recovered.kept", both.kept()));
    versions.getStyleClass().add("version-rows");
    card.with(versions);
    answer(card, "ui.recovered.only-found", both.kept(), drop);
    answer(card, "ui.recovered.only-kept", found, drop);
    card.cancel(words.text("ui.recovered.both"), close);
    return card;
  }

  private void answer(DialogCard card, String key, KeptFiling other, Consumer<KeptFiling> drop) {
    if (both.kept() instanceof KeptFiling.Readable) {
      card.destroy(words.text(key), () -> drop.accept(other));
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
