package org.sealready.ui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.FilingName;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.ui.display.Display;
import org.sealready.ui.filing.FilingOperations;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.help.HelpModel;
import org.sealready.ui.start.StartModel;
import org.sealready.ui.start.StartNotices;
import org.sealready.ui.task.Failures;
import org.sealready.ui.task.Notice;
import org.sealready.ui.vault.BackupModel;
import org.sealready.ui.window.Waiting;
import org.sealready.ui.window.Work;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The model of the window: current screen, language, open filing. */
public final class AppModel {

  private final Opening opening;
  private final Catalogue catalogue;
  private final DataFolderSession cabinet;
  private final Work work;
  private final StartModel start;
  private final StartNotices notices;
  private final VaultAccess gate;
  private final Prepared<FilingDesk> desk;
  private final HelpModel help;
  private final WindowLanguage language;
  private final Display display;
  private final Waiting waiting;
  private final ReadOnlyObjectWrapper<Screen> screen =
      new ReadOnlyObjectWrapper<>(new Screen.Start());

  /** The filing that was open when the keys were forgotten. */
  private Optional<String> lockedAway = Optional.empty();

  AppModel(Opening opening, Work work) {
    this.opening = opening;
    this.work = work;
    catalogue = opening.catalogue();
    cabinet = opening.cabinet();
    waiting = new Waiting(work.alarm(), work.whenSeen());
    cabinet.acquireWriteLock();
    start = new StartModel(catalogue.samples(), opening.clock(), work.alarm());
    notices = new StartNotices(start, cabinet.folder());
    gate = new VaultAccess(cabinet, start, notices, work.saving(), screen);
    desk = new Prepared<>(this::desk, catalogue.isLoaded(), work.saving());
    help = new HelpModel(catalogue, work.reading());
    language = new WindowLanguage(opening.words());
    display = Display.keptIn(cabinet.dataFolder(), cabinet::mayWrite, work.saving());
  }

  private FilingDesk desk() {
    return FilingDesk.read(opening, work, notices, waiting, screen::set, this::show, this::refresh);
  }

  /** Preloads the catalogue, fonts and letters in the background. */
  public void onShown() {
    desk.then(
        () -> {
          desk.get().factory().sample(Answers.empty()).preview().warmUp();
          gate.arrival().subscribe(found -> found.ifPresent(desk.get().unusable()::onArrived));
        });
  }

  /** Goes on when the catalogue, the wordings and the forms were read. */
  void whenReady(Runnable next) {
    waiting.begin();
    desk.then(
        () -> {
          next.run();
          waiting.end();
        });
  }

  /** What is seen while something is being opened. */
  Waiting waiting() {
    return waiting;
  }

  /** The background threads. */
  Work work() {
    return work;
  }

  /** The help, of which nothing is read before somebody asks. */
  HelpModel help() {
    return help;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  public WordingNavigation wording() {
    return desk.get().wording();
  }

  public PlacingNavigation placing() {
    return desk.get().placing();
  }

  public StartModel start() {
    return start;
  }

  public ReadOnlyObjectProperty<Screen> screen() {
    return screen.getReadOnlyProperty();
  }

  ObjectProperty<Language> language() {
    return language.current();
  }

  /** The texts of the language of the window. */
  Words words() {
    return language.words();
  }

  void onSwitchLanguage() {
    language.next();
    display.keepLanguage(language.current().get());
  }

  /** How the window looks: colours and text size. */
  public Display display() {
    return display;
  }

  /** The folder of the filings. */
  Path folder() {
    return cabinet.folder();
  }

  /** The filing that is open, also behind another screen. */
  public Optional<OpenFiling> open() {
    return screen.get().open();
  }

  /** The start screen stands from the beginning: looks what lies in the data folder. */
  void onEnter() {
    refresh();
  }

  /** Goes to the start screen; where a person is there already, it is not built anew. */
  void onStart() {
    if (!(screen.get() instanceof Screen.Start)) {
      start.onLeft(open().flatMap(OpenFiling::id));
      screen.set(new Screen.Start());
    }
    refresh();
  }

  /** The screens that only the start screen leads to. */
  StartScreens startScreens() {
    return new StartScreens(opening, work, screen::set);
  }

  private void show(OpenFiling filing) {
    Optional<OpenFiling> before = open().filter(other -> other != filing);
    notices.clear();
    screen.set(new Screen.Filing(filing));
    before.ifPresent(OpenFiling::saveAndClose);
  }

  /** Saves again what could not be saved. */
  void onRetry() {
    open().ifPresent(operations()::retry);
  }

  /** What a list calls this filing. */
  String titleOf(String id) {
    return start
        .find(id)
        .map(each -> new FilingName(words()).of(each.title(), each.subtitle()))
        .orElseGet(() -> words().text("ui.filing.unnamed"));
  }

  private void refresh() {
    gate.vault().arrive(notices::unlisted);
  }

  /** Begins, opens and deletes filings. */
  public FilingOperations operations() {
    return desk.get().operations();
  }

  /** The access to the vault. */
  VaultAccess gate() {
    return gate;
  }

  DataFolderSession cabinet() {
    return cabinet;
  }

  /** Saving everything into one file and taking it in. */
  BackupModel backup() {
    return new BackupModel(cabinet, catalogue, work.saving());
  }

  /** Runs this on the data folder; a failure is told. */
  <T> void attempt(Callable<T> task, Consumer<T> done) {
    work.saving().run(task, done, failure -> tell(Failures.notice(failure)));
  }

  /** Tells a person what became of it, on the screen that he is at. */
  void tell(Notice notice) {
    open().map(filing -> filing.wizard().notice()).orElse(start.notice()).set(Optional.of(notice));
  }

  Clock clock() {
    return opening.clock();
  }

  /** After the passphrase a person is where he was when it was asked for. */
  void reopen() {
    if (gate.isEntered()) {
      lockedAway
          .filter(id -> start.filings().get().stream().anyMatch(kept -> kept.id().equals(id)))
          .ifPresent(id -> whenReady(() -> operations().open(id)));
      lockedAway = Optional.empty();
    }
  }

  /** Forgets the keys; what is open must be safe. */
  void onLock() {
    lockedAway = open().flatMap(OpenFiling::id);
    screen.set(new Screen.Start());
    start.filings().set(List.of());
    desk.ifThere().map(FilingDesk::unusable).ifPresent(UnusablePapers::onLocked);
    gate.lock();
  }
}
