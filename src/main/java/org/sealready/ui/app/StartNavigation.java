package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sealready.form.StartingPoint;
import org.sealready.service.Sample;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.DialogCard;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.common.Labels;
import org.sealready.ui.journey.GuideView;
import org.sealready.ui.start.StartActions;
import org.sealready.ui.start.WorkPlace;
import org.sealready.ui.vault.BackupDialogs;
import org.sealready.ui.vault.EarlierDialogs;
import org.sealready.ui.vault.VaultDialogs;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** The navigation of the start screen: asks for confirmation where needed, then calls the model. */
public final class StartNavigation implements StartActions, GuideView.Navigation {

  private final AppModel model;
  private final Dialogs dialogs;
  private final Chooser chooser;
  private final Consumer<Path> openFolder;
  private final VaultDialogs vault;
  private final EarlierDialogs earlier;
  private final BackupDialogs backups;
  private final ScreenNavigation leaving;

  StartNavigation(
      AppModel model,
      Dialogs dialogs,
      Chooser chooser,
      Consumer<Path> openFolder,
      VaultDialogs vault,
      EarlierDialogs earlier,
      BackupDialogs backups,
      ScreenNavigation leaving) {
    this.model = model;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.openFolder = openFolder;
    this.vault = vault;
    this.earlier = earlier;
    this.backups = backups;
    this.leaving = leaving;
  }

  @Override
  public void start() {
    model.onStart();
  }

  @Override
  public void first() {
    first(WorkPlace.WHERE_LEFT);
  }

  @Override
  public void firstBefore() {
    first(WorkPlace.BEFORE);
  }

  private void first(WorkPlace at) {
    writing(() -> model.whenReady(() -> model.onFirst(at)));
  }

  /** Where another window has the right to write, looks again whether it still has. */
  private void writing(Runnable then) {
    if (model.gate().isReadOnly()) {
      model.onStart();
    } else {
      then.run();
    }
  }

  @Override
  public void begin(StartingPoint from) {
    WorkPlace at =
        model.screen().get() instanceof Screen.First(var place) ? place : WorkPlace.WHERE_LEFT;
    if (from.begins()) {
      decided(
          () -> {
            model.onBegin(from);
            go(at);
          });
    } else {
      model.onBegin(from);
    }
  }

  /** Continues after the user has decided about a passphrase. */
  private void decided(Runnable then) {
    VaultAccess gate = model.gate();
    gate.afterArrival(
        () -> {
          if (gate.asksForPassphrase()) {
            vault.decide(then);
          } else {
            then.run();
          }
        });
  }

  @Override
  public void protection() {
    vault.manage(leaving::lock, this::backup);
  }

  @Override
  public void backup() {
    writing(
        () ->
            leaving.finish(
                () -> {
                  model.onStart();
                  model.gate().afterArrival(backups::open);
                }));
  }

  @Override
  public void open(String id) {
    open(id, WorkPlace.WHERE_LEFT);
  }

  @Override
  public void open(String id, WorkPlace at) {
    Runnable open = () -> model.operations().open(id, () -> go(at));
    model.whenReady(() -> model.operations().ifOutdated(id, () -> tellOutdated(id, open), open));
  }

  private void go(WorkPlace at) {
    Optional<Step> step =
        switch (at) {
          case WHERE_LEFT -> Optional.empty();
          case BEFORE -> Optional.of(new Step.Before());
          case REJECTIONS -> Optional.of(new Step.Rejections());
          case JOURNEY -> Optional.of(new Step.Journey());
          case AFTERWARDS -> Optional.of(new Step.Afterwards());
        };
    step.ifPresent(leaving::go);
  }

  /** Warns that an older file was put back. */
  private void tellOutdated(String id, Runnable open) {
    Words words = model.words();
    DialogCard card =
        new DialogCard(words.text("ui.outdated.title"), words.text("ui.outdated.text"));
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.answer(words.text("ui.outdated.open"), () -> closeThen(open), "outlined", "large");
    card.answer(
        words.text("ui.outdated.look"),
        () -> closeThen(() -> earlier.versions(id, model.titleOf(id), model::onStart)),
        "primary");
    dialogs.open(card);
  }

  @Override
  public void openFile() {
    chooser.file(model.words().text("ui.start.open")).ifPresent(this::openFile);
  }

  @Override
  public void openFile(Path file) {
    writing(
        () ->
            model.whenReady(
                () ->
                    model.operations().openFile(file, model.words(), this::decided, this::report)));
  }

  /** What of a file was not taken over, before it becomes a filing. */
  private void report(List<Phrase> notes, Runnable open) {
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

  /** Saves and leaves what is open, then opens this file. */
  void openInstead(Path file) {
    leaving.finish(
        () -> {
          model.onStart();
          openFile(file);
        });
  }

  @Override
  public void sample(Sample sample) {
    model.whenReady(() -> model.operations().openSample(sample));
  }

  @Override
  public void delete(KeptFiling filing) {
    Words words = model.words();
    String name =
        switch (filing) {
          case KeptFiling.Readable readable when !readable.title().isEmpty() -> readable.title();
          case KeptFiling.Readable unnamed -> words.text("ui.filing.unnamed");
          case KeptFiling.Broken broken -> words.text("ui.start.broken");
        };
    DialogCard card =
        new DialogCard(words.text("ui.delete.title", name), words.text("ui.delete.text"));
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.destroy(
        words.text("ui.delete"),
        () -> closeThen(() -> model.whenReady(() -> model.operations().delete(filing))));
    dialogs.open(card);
  }

  @Override
  public void guide() {
    model.whenReady(model::onGuide);
  }

  @Override
  public void about() {
    model.onAbout();
  }

  @Override
  public void folder() {
    openFolder.accept(model.folder());
  }

  @Override
  public void show(Path folder) {
    openFolder.accept(folder);
  }

  private void closeThen(Runnable then) {
    dialogs.close();
    then.run();
  }

  @Override
  public void switchLanguage() {
    model.onSwitchLanguage();
  }
}
