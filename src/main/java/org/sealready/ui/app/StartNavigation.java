package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.form.StartingPoint;
import org.sealready.service.Sample;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.journey.GuideView;
import org.sealready.ui.start.StartActions;
import org.sealready.ui.start.WorkPlace;
import org.sealready.ui.vault.BackupDialogs;
import org.sealready.ui.vault.EarlierDialogs;
import org.sealready.ui.vault.VaultDialogs;
import org.sealready.ui.wizard.Step;

/** The navigation of the start screen: asks for confirmation where needed, then calls the model. */
public final class StartNavigation implements StartActions, GuideView.Navigation {

  private final AppModel model;
  private final StartDialogs questions;
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
    questions = new StartDialogs(model, dialogs);
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
    writing(() -> model.whenReady(() -> model.startScreens().first(at)));
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
      decided(() -> model.operations().begin(from.initial(), begun -> go(at)));
    } else {
      model.startScreens().farewell(from);
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
    model.whenReady(
        () ->
            model
                .operations()
                .ifOutdated(
                    id,
                    () ->
                        questions.outdated(
                            open, () -> earlier.versions(id, model.titleOf(id), model::onStart)),
                    open));
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

  @Override
  public void openFile() {
    chooser
        .open(Chooser.Kind.FILING, model.words().text("ui.start.open"))
        .ifPresent(this::openFile);
  }

  @Override
  public void openFile(Path file) {
    writing(
        () ->
            model.whenReady(
                () ->
                    model
                        .operations()
                        .openFile(file, model.words(), this::decided, questions::report)));
  }

  /** Opens this file in the place of what was left. */
  void openInstead(Path file) {
    model.onStart();
    openFile(file);
  }

  @Override
  public void sample(Sample sample) {
    model.whenReady(() -> model.operations().openSample(sample));
  }

  @Override
  public void delete(KeptFiling filing) {
    questions.delete(filing, () -> model.whenReady(() -> model.operations().delete(filing)));
  }

  @Override
  public void guide() {
    model.whenReady(model.startScreens()::guide);
  }

  @Override
  public void about() {
    model.startScreens().about();
  }

  @Override
  public void folder() {
    openFolder.accept(model.folder());
  }

  @Override
  public void show(Path folder) {
    openFolder.accept(folder);
  }

  @Override
  public void switchLanguage() {
    model.onSwitchLanguage();
  }
}
