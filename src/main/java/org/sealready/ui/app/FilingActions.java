package org.sealready.ui.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import org.sealready.form.Answers;
import org.sealready.service.filings.Filings;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.changes.ChangeLog;
import org.sealready.ui.changes.ChangesDialog;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.start.Ago;
import org.sealready.ui.start.FilingMenu;
import org.sealready.ui.start.KeptName;
import org.sealready.ui.task.Notice;
import org.sealready.ui.vault.EarlierDialogs;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Words;

/** The actions in the menu of a saved filing, other than opening it. */
final class FilingActions implements FilingMenu {

  /** How long after it was handed in a filing is of use: a month. */
  private static final int USUAL_DAYS = 30;

  private static final int LONGER_DAYS = 90;

  private final AppModel model;
  private final Dialogs dialogs;
  private final EarlierDialogs earlier;
  private final FilingUpdates updates;
  private final FilingExports exports;

  FilingActions(
      AppModel model,
      Dialogs dialogs,
      Chooser chooser,
      EarlierDialogs earlier,
      FilingUpdates updates) {
    this.model = model;
    this.dialogs = dialogs;
    this.earlier = earlier;
    this.updates = updates;
    exports = new FilingExports(model, chooser);
  }

  private Filings filings() throws NotSaved {
    return model.cabinet().filings();
  }

  /** Shows the platform's own procedure first, then creates the filing and opens it. */
  @Override
  public void next(KeptFiling.Readable filing) {
    Words words = model.words();
    DialogCard card = new DialogCard(words.text("ui.start.again"), words.text("ui.next.text"));
    HelpTopic.mark(card, "dialog:next");
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.answer(
        words.text("ui.next.begin"),
        () -> {
          dialogs.close();
          model.attempt(
              () -> filings().next(filing.id()),
              draft -> model.whenReady(() -> model.operations().open(draft.id())));
        },
        "primary");
    dialogs.open(card);
  }

  @Override
  public void copy(KeptFiling.Readable filing) {
    model.attempt(
        () -> filings().copy(filing.id()),
        copied -> {
          model.onStart();
          model.tell(
              Notice.of(
                  Notice.Kind.DONE,
                  words -> words.text("ui.copied", new KeptName(words).of(filing))));
        });
  }

  @Override
  public void versions(KeptFiling filing, String title) {
    earlier.versions(filing.id(), title, model::onStart);
  }

  /** The same for the filing that is open; a sample is nowhere, and looking changes nothing. */
  void ofOpen(OpenFiling filing, Runnable commit, Map<String, Runnable> files) {
    if (filing.id().isPresent()) {
      files.put(
          "ui.start.export",
          () -> {
            commit.run();
            export(filing);
          });
      files.put(
          "ui.start.platform",
          () -> {
            commit.run();
            platform(filing);
          });
    }
    if (!filing.wizard().form().isFixed()) {
      files.put(
          "ui.update",
          () -> {
            commit.run();
            updates.ask().ifPresent(updates::read);
          });
    }
    files.put(
        "ui.changes",
        () -> {
          commit.run();
          changes(filing).open();
        });
  }

  private ChangesDialog changes(OpenFiling filing) {
    Words words = model.words();
    ChangeLog log = new ChangeLog(filing.wizard().form(), filing::history);
    Ago ago = new Ago(model.clock(), words);
    return new ChangesDialog(log, dialogs, words, ago::minute);
  }

  /** Writes what is in the window: it can be taken elsewhere where it cannot be saved. */
  void export(OpenFiling filing) {
    byte[] content = filing.file();
    exports.export(title(filing), () -> content);
  }

  private void platform(OpenFiling filing) {
    Answers answers = filing.answers();
    exports.platform(title(filing), () -> answers);
  }

  private String title(OpenFiling filing) {
    return filing.answers().get(model.catalogue().title()).orElse("");
  }

  @Override
  public void update(KeptFiling.Readable filing) {
    updates
        .ask()
        .ifPresent(
            file ->
                model.whenReady(
                    () -> model.operations().open(filing.id(), () -> updates.read(file))));
  }

  @Override
  public void export(KeptFiling.Readable filing) {
    exports.export(filing.title(), () -> filings().export(filing.id()));
  }

  @Override
  public void platform(KeptFiling.Readable filing) {
    exports.platform(filing.title(), () -> filings().open(filing.id()).answers());
  }

  @Override
  public void share(KeptFiling.Readable filing) {
    exports.share(filing.id(), filing.title());
  }

  @Override
  public void keepUntil(KeptFiling.Readable filing) {
    Words words = model.words();
    LocalDate today = LocalDate.now(model.clock());
    String now =
        filing
            .keepUntil()
            .map(day -> words.text("ui.keep.now", day))
            .orElseGet(() -> words.text("ui.keep.none"));
    DialogCard card =
        new DialogCard(words.text("ui.start.keep"), words.text("ui.keep.text") + " " + now);
    HelpTopic.mark(card, "dialog:keep");
    card.cancel(words.text("ui.cancel"), dialogs::close);
    answer(card, words.text("ui.keep.always"), filing, Optional.empty());
    card.lead(keep(card, filing, USUAL_DAYS, today));
    keep(card, filing, LONGER_DAYS, today);
    dialogs.open(card);
  }

  private Button keep(DialogCard card, KeptFiling filing, int days, LocalDate today) {
    LocalDate day = today.plusDays(days);
    String text = model.words().text("ui.keep.days", days, day);
    return answer(card, text, filing, Optional.of(day));
  }

  private void onKept(KeptFiling filing, Optional<LocalDate> day) {
    model.onStart();
    model.tell(
        Notice.of(
            Notice.Kind.DONE,
            words -> {
              String name = new KeptName(words).of(filing);
              return day.map(until -> words.text("ui.keep.done", name, until))
                  .orElseGet(() -> words.text("ui.keep.off", name));
            }));
  }

  private Button answer(DialogCard card, String text, KeptFiling filing, Optional<LocalDate> day) {
    return card.answer(
        text,
        () -> {
          dialogs.close();
          model.attempt(() -> filings().keepUntil(filing.id(), day), kept -> onKept(filing, day));
        },
        "outlined",
        "large");
  }
}
