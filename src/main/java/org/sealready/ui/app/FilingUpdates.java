package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.exchange.FilingUpdate;
import org.sealready.ui.exchange.FoundChanges;
import org.sealready.ui.exchange.RefusedFile;
import org.sealready.ui.exchange.UpdateCard;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.task.Notice;
import org.sealready.words.Words;

/** Asks for a file, shows what it would change in the open filing, and changes it if wanted. */
final class FilingUpdates {

  private final AppModel model;
  private final Dialogs dialogs;
  private final Chooser chooser;

  FilingUpdates(AppModel model, Dialogs dialogs, Chooser chooser) {
    this.model = model;
    this.dialogs = dialogs;
    this.chooser = chooser;
  }

  /** Which file; empty where the person names none. */
  Optional<Path> ask() {
    return chooser.open(Chooser.Kind.FILING, model.words().text("ui.update.choose"));
  }

  /** Reads the file over the filing that is open. */
  void read(Path file) {
    model.open().ifPresent(filing -> read(filing, file));
  }

  private void read(OpenFiling filing, Path file) {
    if (filing.wizard().form().isFixed()) {
      tell(filing, Notice.Kind.WARNING, words -> words.text("ui.elsewhere"));
      return;
    }
    filing.wizard().notice().set(Optional.empty());
    FilingUpdate update =
        new FilingUpdate(filing.wizard().form(), model.catalogue(), model.work().reading());
    update.read(
        file,
        model.words(),
        found -> ifOpen(filing, () -> show(filing, update, found)),
        why ->
            tell(
                filing,
                Notice.Kind.ERROR,
                words -> new RefusedFile(model.catalogue().form()).in(words, why)));
  }

  /** Whoever has left the filing in the meantime is not asked about it. */
  private void ifOpen(OpenFiling filing, Runnable then) {
    if (model.open().filter(filing::equals).isPresent()) {
      then.run();
    }
  }

  private void show(OpenFiling filing, FilingUpdate update, FoundChanges found) {
    if (found.fields().isEmpty() && found.notes().isEmpty()) {
      tell(filing, Notice.Kind.DONE, words -> words.text("ui.update.same"));
      return;
    }
    dialogs.open(
        UpdateCard.of(
            found,
            model.words(),
            dialogs::close,
            () -> {
              dialogs.close();
              update.take(found);
              int count = found.fields().size();
              tell(filing, Notice.Kind.DONE, words -> words.text("ui.update.done", count));
            }));
  }

  private static void tell(OpenFiling filing, Notice.Kind kind, Function<Words, String> text) {
    filing.wizard().notice().set(Optional.of(Notice.of(kind, text)));
  }
}
