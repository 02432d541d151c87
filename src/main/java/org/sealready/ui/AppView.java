package org.sealready.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.sealready.form.StartingPoint;
import org.sealready.service.FaultCode;
import org.sealready.service.KeptFiling;
import org.sealready.service.Sample;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.DialogCard;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.common.Entered;
import org.sealready.ui.forms.PlacingView;
import org.sealready.ui.vault.BackupDialogs;
import org.sealready.ui.vault.VaultDialogs;
import org.sealready.ui.letters.SheetPrinting;
import org.sealready.ui.start.Ways;
import org.sealready.ui.wizard.WizardView;
import org.sealready.ui.wording.WordingsView;
import org.sealready.words.Words;

/** The window's content: one screen at a time, rebuilt where the language changes. */
final class AppView implements Ways, WizardView.Exits, WordingsView.Exits, PlacingView.Exits {

  private static final KeyCombination LOCK =
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

  private final AppModel model;
  private final Chooser chooser;
  private final Consumer<Path> openFolder;
  private final Dialogs dialogs = new Dialogs();
  private final VaultDialogs vault;
  private final BackupDialogs backups;
  private final KeptActions kept;
  private final Screens screens;
  private final Leaving leaving;

  AppView(AppModel model, Chooser chooser, Consumer<Path> openFolder) {
    this.model = model;
    this.chooser = chooser;
    this.openFolder = openFolder;
    SheetPrinting printing = new SheetPrinting(model.printing(), dialogs);
    vault = new VaultDialogs(model.gate().vault(), dialogs, chooser, printing, model::words);
    backups =
        new BackupDialogs(
            model.backup(), model.gate().vault(), dialogs, chooser, model::words, model::onStart);
    kept = new KeptActions(model, dialogs, chooser, vault);
    screens = new Screens(model, dialogs, chooser, openFolder);
    leaving = new Leaving(model, dialogs, screens);
    model.gate().arrival().addListener((property, before, now) -> onArrived());
    model.screen().addListener(observable -> show());
    model.language().addListener(observable -> show());
    dialogs.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    show();
  }

  Parent root() {
    return dialogs;
  }

  private void onArrived() {
    vault.tell(model.gate().takeRecovered(), model::onDelete);
  }

  private void show() {
    dialogs.show(screens.view(this, kept));
    enter();
  }

  @Override
  public void placed() {
    model.onPlaced();
  }

  /** From the wordings to the filing behind them. */
  @Override
  public void back() {
    leaving.finishWordings(() -> model.open().ifPresent(model.wording()::close));
  }

  /** Puts the focus where it belongs; call when the window is shown. */
  void enter() {
    if (dialogs.getScene() != null && dialogs.screen() instanceof Entered entered) {
      dialogs.applyCss();
      dialogs.layout();
      entered.enter();
    }
  }

  @Override
  public void start() {
    model.onStart();
  }

  @Override
  public void leave() {
    finish(model::onStart);
  }

  /** Hands over what is being typed and saves it; goes on when it is safe or a person says so. */
  void finish(Runnable then) {
    leaving.finish(then);
  }

  /**
   * Saves what is open as it stands, without leaving it: what is being typed is kept and not
   * judged.
   */
  void saveAtOnce(Runnable saved) {
    leaving.saveAtOnce(saved);
  }

  private void closeThen(Runnable then) {
    dialogs.close();
    then.run();
  }

  /** A fault of ours: said once, with a code; what was typed is saved. */
  void onFault(Throwable fault) {
    if (dialogs.isOpen()) {
      return;
    }
    model.open().ifPresent(OpenFiling::save);
    Words words = model.words();
    DialogCard card =
        new DialogCard(
            words.text("ui.fault.title"), words.text("ui.fault.text", FaultCode.of(fault)));
    card.cancel(words.text("ui.fault.go-on"), dialogs::close);
    dialogs.open(card);
  }

  @Override
  public void first() {
    writing(model::onFirst);
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
    if (from.begins()) {
      decided(() -> model.onBegin(from));
    } else {
      model.onBegin(from);
    }
  }

  /** Goes on when it was said once whether there shall be a passphrase. */
  private void decided(Runnable then) {
    Gate gate = model.gate();
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
    vault.manage(this::lock, this::backup);
  }

  @Override
  public void backup() {
    writing(
        () ->
            finish(
                () -> {
                  model.onStart();
                  model.gate().afterArrival(backups::open);
                }));
  }

  /** Saves, then forgets the keys. */
  void lock() {
    finish(
        () -> {
          dialogs.close();
          model.onLock();
        });
  }

  private void onKey(KeyEvent event) {
    if (LOCK.match(event)) {
      event.consume();
      lockIfProtected();
    }
  }

  /** Locks, where a passphrase opens it again: on demand, and when nobody is there. */
  void lockIfProtected() {
    if (model.gate().locksItself()) {
      lock();
    }
  }

  @Override
  public Optional<Runnable> locking() {
    return model.gate().locksItself() ? Optional.of(this::lock) : Optional.empty();
  }

  @Override
  public void undo() {
    change(OpenFiling::undo);
  }

  @Override
  public void redo() {
    change(OpenFiling::redo);
  }

  private void change(Consumer<OpenFiling> step) {
    screens.frame().ifPresent(WizardView::commit);
    model.open().ifPresent(step);
  }

  @Override
  public void open(String id) {
    model.ifOutdated(id, () -> tellOutdated(id), () -> model.onOpen(id));
  }

  /** An older file may have been put back: nobody goes on in it without knowing. */
  private void tellOutdated(String id) {
    Words words = model.words();
    DialogCard card =
        new DialogCard(words.text("ui.outdated.title"), words.text("ui.outdated.text"));
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.answer(
        words.text("ui.outdated.open"),
        () -> closeThen(() -> model.onOpen(id)),
        "outlined",
        "large");
    card.answer(
        words.text("ui.outdated.look"),
        () -> closeThen(() -> vault.versions(id, model.titleOf(id), model::onStart)),
        "primary");
    dialogs.open(card);
  }

  @Override
  public void openFile() {
    chooser.file(model.words().text("ui.start.open")).ifPresent(this::openFile);
  }

  @Override
  public void openFile(Path file) {
    writing(() -> model.onFile(file, this::decided));
  }

  @Override
  public void sample(Sample sample) {
    model.onSample(sample);
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
    card.destroy(words.text("ui.delete"), () -> closeThen(() -> model.onDelete(filing)));
    dialogs.open(card);
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

  @Override
  public void retry() {
    model.onRetry();
  }
}
