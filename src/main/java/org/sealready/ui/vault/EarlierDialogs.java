package org.sealready.ui.vault;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.service.filings.EarlierSaves;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.form.AnswerChange;
import org.sealready.ui.form.AnswerChanges;
import org.sealready.vault.filing.DraftVersions;
import org.sealready.words.Words;

/** The dialogs about earlier states of a filing: what differs, and what of them comes back. */
public final class EarlierDialogs {

  private final VaultModel model;
  private final Dialogs dialogs;
  private final Supplier<Words> language;

  public EarlierDialogs(VaultModel model, Dialogs dialogs, Supplier<Words> language) {
    this.model = model;
    this.dialogs = dialogs;
    this.language = language;
  }

  /**
   * Shows two versions of each of these filings, one after the other; retains both by default.
   *
   * @param erase erases a version that the user rejects
   */
  public void tell(List<Recovered> found, Consumer<KeptFiling> erase) {
    if (!found.isEmpty()) {
      Recovered both = found.getFirst();
      switch (both.kept()) {
        case KeptFiling.Broken broken -> tell(found, erase, Optional.empty());
        case KeptFiling.Readable kept ->
            model
                .earlier()
                .compare(
                    kept.id(),
                    both.found().id(),
                    changes -> tell(found, erase, Optional.of(changes)));
      }
    }
  }

  private void tell(
      List<Recovered> found, Consumer<KeptFiling> erase, Optional<AnswerChanges> changes) {
    Recovered both = found.getFirst();
    Runnable next = () -> tell(found.subList(1, found.size()), erase);
    RecoveredCard card = new RecoveredCard(both, changes, language.get());
    RecoveredCard.Actions actions =
        new RecoveredCard.Actions() {
          @Override
          public void drop(KeptFiling unwanted) {
            leave(next);
            erase.accept(unwanted);
          }

          @Override
          public void take(AnswerChange change, Answers from) {
            model.earlier().take(both.kept().id(), change.field(), from, () -> tell(found, erase));
          }

          @Override
          public void keepBoth() {
            leave(next);
          }
        };
    dialogs.open(card.card(actions, new ProblemLine(model, language.get())));
  }

  /** The earlier saves of a filing, to go back to one, or to take single values of one. */
  public void versions(String id, String title, Runnable restored) {
    model.earlier().versions(id, found -> dialogs.open(card(id, title, found, restored)));
  }

  private DialogCard card(String id, String title, EarlierSaves found, Runnable restored) {
    Words words = language.get();
    VersionsCard.Actions actions =
        new VersionsCard.Actions() {
          @Override
          public void restore(DraftVersions.Version version) {
            model.earlier().restore(id, version.count(), () -> leave(restored));
          }

          @Override
          public void take(DraftVersions.Version version, AnswerChange change) {
            model
                .earlier()
                .take(
                    id,
                    change.field(),
                    version.answers(),
                    () -> {
                      restored.run();
                      versions(id, title, restored);
                    });
          }

          @Override
          public void close() {
            dialogs.close();
          }
        };
    return new VersionsCard(title, found, words, actions).card(new ProblemLine(model, words));
  }

  private void leave(Runnable then) {
    dialogs.close();
    then.run();
  }
}
