package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.sealready.service.FaultCode;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.DialogCard;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.common.FaultLog;
import org.sealready.ui.common.FindEvent;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.SearchButton;
import org.sealready.ui.display.DisplayRoot;
import org.sealready.ui.placing.PlacingView;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.ui.vault.BackupDialogs;
import org.sealready.ui.vault.EarlierDialogs;
import org.sealready.ui.vault.VaultDialogs;
import org.sealready.ui.wizard.WizardView;
import org.sealready.ui.wording.WordingsView;
import org.sealready.words.Words;

/** The window's content: one screen at a time, rebuilt where the language changes. */
public final class AppView
    implements WizardView.Navigation, WordingsView.Navigation, PlacingView.Navigation {

  private static final KeyCombination LOCK =
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

  private final AppModel model;
  private final Dialogs dialogs = new Dialogs();
  private final DisplayRoot root;
  private final EarlierDialogs earlier;
  private final FilingActions kept;
  private final Screens screens;
  private final ScreenNavigation leaving;
  private final StartNavigation navigation;
  private final IncomingFile incoming;
  private final Finding finding;
  private final HelpNavigation help;

  AppView(AppModel model, Chooser chooser, Consumer<Path> openFolder) {
    this.model = model;
    root = new DisplayRoot(dialogs, model.display());
    SheetPrinting printing = new SheetPrinting(model.printing(), dialogs);
    VaultDialogs vault =
        new VaultDialogs(model.gate().vault(), dialogs, chooser, printing, model::words);
    BackupDialogs backups =
        new BackupDialogs(
            model.backup(), model.gate().vault(), dialogs, chooser, model::words, model::onStart);
    earlier = new EarlierDialogs(model.gate().vault(), dialogs, model::words);
    FilingUpdates updates = new FilingUpdates(model, dialogs, chooser);
    kept = new FilingActions(model, dialogs, chooser, earlier, updates);
    screens = new Screens(model, dialogs, chooser, openFolder);
    leaving = new ScreenNavigation(model, dialogs, screens);
    navigation =
        new StartNavigation(model, dialogs, chooser, openFolder, vault, earlier, backups, leaving);
    help = new HelpNavigation(model, dialogs, screens, navigation);
    incoming =
        new IncomingFile(
            () -> model.gate().isEntered() && !dialogs.isOpen(), navigation::openInstead);
    finding = new Finding(model, this, dialogs, screens, navigation, help);
    model.gate().arrival().addListener((property, before, now) -> onArrived());
    model.screen().addListener(observable -> show());
    model.language().addListener(observable -> show());
    model.language().addListener(observable -> help.translate());
    dialogs.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    dialogs.addEventHandler(FindEvent.WANTED, event -> finding.open());
    show();
  }

  public Parent root() {
    return root;
  }

  /** The questions over the screens. */
  public Dialogs dialogs() {
    return dialogs;
  }

  /** Where the start screen leads. */
  public StartNavigation navigation() {
    return navigation;
  }

  /** Where a file goes that was given to the program, or to a later start of it. */
  IncomingFile incoming() {
    return incoming;
  }

  private void onArrived() {
    earlier.tell(model.gate().takeRecovered(), this::delete);
    if (incoming.look()) {
      model.reopen();
    }
  }

  private void delete(KeptFiling unwanted) {
    model.whenReady(() -> model.operations().delete(unwanted));
  }

  private void show() {
    dialogs.show(screens.view(this, navigation, kept));
    if (dialogs.getScene() != null) {
      // What stands in a scroll pane takes the focus only when styles have given the pane its skin.
      dialogs.applyCss();
      dialogs.layout();
      requestInitialFocus();
    }
  }

  /** Leaves what stands before the filing, if anything does, then goes on. */
  void toFiling(Runnable then) {
    switch (model.screen().get()) {
      case Screen.Wordings worded ->
          leaving.finishWordings(
              () -> {
                model.open().ifPresent(model.wording()::close);
                then.run();
              });
      case Screen.Placing(var filing, var placing) -> {
        placing.handOver();
        placed();
        then.run();
      }
      case Screen.Filing filing -> then.run();
      case Screen.Start start -> then.run();
      case Screen.First first -> then.run();
      case Screen.Farewell farewell -> then.run();
      case Screen.About about -> then.run();
      case Screen.Guide guide -> then.run();
      case Screen.Locked locked -> then.run();
      case Screen.Broken broken -> then.run();
    }
  }

  @Override
  public void placed() {
    model.open().ifPresent(model.placing()::close);
  }

  /** From the wordings to the filing behind them. */
  @Override
  public void back() {
    leaving.finishWordings(() -> model.open().ifPresent(model.wording()::close));
  }

  /** Puts the focus where it belongs; call when the window is shown. */
  void requestInitialFocus() {
    if (dialogs.screen() instanceof InitialFocus entered) {
      entered.requestInitialFocus();
    }
  }

  @Override
  public void leave() {
    finish(model::onStart);
  }

  /** Leaves the filing that is open, then goes on with it as it is kept. */
  void asKept(String id, Consumer<KeptFiling.Readable> then) {
    finish(
        () -> {
          model.onStart();
          model.attempt(
              () -> model.cabinet().filings().list(),
              all ->
                  all.stream()
                      .filter(each -> each.id().equals(id))
                      .filter(KeptFiling.Readable.class::isInstance)
                      .map(KeptFiling.Readable.class::cast)
                      .findFirst()
                      .ifPresent(then));
        });
  }

  /** Commits and saves the unfinished input; continues when it is saved or the user confirms. */
  public void finish(Runnable then) {
    leaving.finish(then);
  }

  /** Saves the open filing without leaving it: unfinished input is saved and not validated. */
  public void saveAtOnce(Runnable saved) {
    leaving.saveAtOnce(saved);
  }

  /** Handles an unexpected exception: shown once, with a code, and logged; the input is saved. */
  void onFault(Throwable fault) {
    FaultLog.write(fault);
    if (dialogs.isInterrupting()) {
      return;
    }
    model.open().ifPresent(OpenFiling::save);
    Words words = model.words();
    DialogCard card =
        new DialogCard(
            words.text("ui.fault.title"), words.text("ui.fault.text", FaultCode.of(fault)));
    card.cancel(words.text("ui.fault.go-on"), dialogs::resume);
    dialogs.interrupt(card);
  }

  private void onKey(KeyEvent event) {
    if (LOCK.match(event)) {
      event.consume();
      lockIfProtected();
    } else if (SearchButton.KEYS.match(event)) {
      event.consume();
      finding.open();
    }
  }

  /** Locks the vault, if it has a passphrase: on demand, and when idle. */
  public void lockIfProtected() {
    if (model.gate().locksItself()) {
      leaving.lock();
    }
  }

  @Override
  public Optional<Runnable> locking() {
    return model.gate().locksItself() ? Optional.of(leaving::lock) : Optional.empty();
  }

  @Override
  public SequencedMap<String, Runnable> files() {
    SequencedMap<String, Runnable> files = new LinkedHashMap<>();
    model.open().ifPresent(filing -> kept.ofOpen(filing, this::commit, files));
    return files;
  }

  private void commit() {
    screens.frame().ifPresent(WizardView::commit);
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
    commit();
    model.open().ifPresent(step);
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
