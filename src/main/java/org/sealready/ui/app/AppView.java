package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.FindEvent;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.common.SearchButton;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.dialog.WaitingVeil;
import org.sealready.ui.display.DisplayRoot;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.help.HelpPrinting;
import org.sealready.ui.keys.HeldFocus;
import org.sealready.ui.keys.RedoKeys;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.ui.task.FaultLog;
import org.sealready.ui.vault.BackupDialogs;
import org.sealready.ui.vault.EarlierDialogs;
import org.sealready.ui.vault.VaultDialogs;
import org.sealready.ui.window.PasteLimit;

/** The window's content: one screen at a time, rebuilt where the language changes. */
public final class AppView {

  private static final KeyCombination LOCK =
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

  private final AppModel model;
  private final Dialogs dialogs = new Dialogs();
  private final DisplayRoot root;
  private final EarlierDialogs earlier;
  private final FilingActions kept;
  private final FilingNavigation filing;
  private final Screens screens;
  private final ScreenNavigation leaving;
  private final StartNavigation navigation;
  private final IncomingFile incoming;
  private final Finding finding;
  private final HelpNavigation help;

  AppView(AppModel model, Chooser chooser, Consumer<Path> openFolder) {
    this.model = model;
    root = new DisplayRoot(dialogs, model.display());
    new WaitingVeil(
            model.waiting().going(),
            model.waiting().said(),
            () -> model.words().text("ui.start.opening"))
        .over(dialogs, root);
    SheetPrinting printing = new SheetPrinting(model.work().printing(), dialogs);
    VaultDialogs vault =
        new VaultDialogs(model.gate().vault(), dialogs, chooser, printing, model::words);
    BackupDialogs backups =
        new BackupDialogs(
            model.backup(), model.gate().vault(), dialogs, chooser, model::words, model::onStart);
    earlier = new EarlierDialogs(model.gate().vault(), dialogs, model::words);
    FilingUpdates updates = new FilingUpdates(model, dialogs, chooser);
    kept = new FilingActions(model, dialogs, chooser, earlier, updates);
    screens = new Screens(model, dialogs, chooser, openFolder);
    leaving = new ScreenNavigation(model, dialogs, screens, kept::export);
    navigation =
        new StartNavigation(model, dialogs, chooser, openFolder, vault, earlier, backups, leaving);
    filing = new FilingNavigation(model, screens, leaving, kept);
    HelpPrinting pages =
        new HelpPrinting(model.help(), printing, dialogs, chooser, model.work().writing());
    help = new HelpNavigation(model, dialogs, screens, navigation, pages);
    incoming = new IncomingFile(this::isFree, leaving::finish, navigation::openInstead);
    finding = new Finding(model, filing, dialogs, screens, navigation, help);
    model.gate().arrival().addListener((property, before, now) -> onArrived());
    model.screen().addListener(observable -> show());
    model.language().addListener(observable -> translate());
    model.language().addListener(observable -> help.translate());
    PasteLimit.in(dialogs, model::words);
    RedoKeys.in(dialogs);
    HeldFocus.in(dialogs);
    dialogs.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    dialogs.addEventHandler(KeyEvent.KEY_PRESSED, this::onUnused);
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

  /** Where an open filing leads. */
  public FilingNavigation filing() {
    return filing;
  }

  /** Where a file goes that was given to the program, or to a later start of it. */
  IncomingFile incoming() {
    return incoming;
  }

  /** Whether the window can go on to another filing. */
  private boolean isFree() {
    return model.gate().isEntered() && !dialogs.isOpen() && !model.waiting().going().get();
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
    dialogs.show(screens.view(filing, navigation, kept));
    if (dialogs.getScene() != null) {
      // What stands in a scroll pane takes the focus only when styles have given the pane its skin.
      dialogs.applyCss();
      dialogs.layout();
      requestInitialFocus();
    }
  }

  /** Whoever came to the switch by keys stays there, to switch back by the same key. */
  private void translate() {
    boolean isAtSwitch =
        LanguageSwitch.in(dialogs).filter(at -> at.isFocused() && !at.isHover()).isPresent();
    show();
    if (isAtSwitch) {
      LanguageSwitch.in(dialogs).ifPresent(Node::requestFocus);
    }
  }

  /** Puts the focus where it belongs; call when the window is shown. */
  void requestInitialFocus() {
    if (dialogs.screen() instanceof InitialFocus entered) {
      entered.requestInitialFocus();
    }
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
    model.waiting().endAll();
    if (!dialogs.isInterrupting()) {
      model.open().ifPresent(OpenFiling::save);
      FaultDialog.show(fault, dialogs, model.words());
    }
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

  /** Esc that nothing else had a use for. */
  private void onUnused(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && !event.isConsumed()
        && model.screen().get().isAside()) {
      event.consume();
      model.onStart();
    }
  }

  /** Locks the vault, if it has a passphrase: on demand, and when idle. */
  public void lockIfProtected() {
    if (model.gate().locksItself()) {
      leaving.lock();
    }
  }
}
