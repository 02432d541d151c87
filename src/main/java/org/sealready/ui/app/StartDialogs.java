package org.sealready.ui.app;

import java.util.List;
import javafx.scene.Node;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.start.KeptName;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** What the start screen asks before it opens, takes over or deletes a filing. */
record StartDialogs(AppModel model, Dialogs dialogs) {

  /** Warns that an older file was put back: opens it all the same, or looks for a later one. */
  void outdated(Runnable open, Runnable look) {
    Words words = model.words();
    DialogCard card =
        new DialogCard(words.text("ui.outdated.title"), words.text("ui.outdated.text"));
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.answer(words.text("ui.outdated.open"), () -> closeThen(open), "outlined", "large");
    card.answer(words.text("ui.outdated.look"), () -> closeThen(look), "primary");
    dialogs.open(card);
  }

  /** What of a file was not taken over, before it becomes a filing. */
  void report(List<Phrase> notes, Runnable open) {
    Words words = model.words();
    DialogCard card = new DialogCard(words.text("ui.import.title"), words.text("ui.import.text"));
    card.with(
        notes.stream()
            .map(note -> Labels.wrapped(words.phrase(note), "field-hint"))
            .toArray(Node[]::new));
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.answer(words.text("ui.import.open"), () -> closeThen(open), "primary");
    dialogs.open(card);
  }

  /** Asks whether this filing shall be deleted. */
  void delete(KeptFiling filing, Runnable then) {
    Words words = model.words();
    String name = new KeptName(words).of(filing);
    DialogCard card =
        new DialogCard(words.text("ui.delete.title", name), words.text("ui.delete.text"));
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.destroy(words.text("ui.delete"), () -> closeThen(then));
    dialogs.open(card);
  }

  private void closeThen(Runnable then) {
    dialogs.close();
    then.run();
  }
}
