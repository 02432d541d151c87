package org.sealready.ui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Answers;
import org.sealready.form.StartingPoint;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperEditor;
import org.sealready.service.wording.Wordings;
import org.sealready.ui.common.Tasks;
import org.sealready.ui.print.PrintRoom;
import org.sealready.ui.start.StartModel;
import org.sealready.ui.vault.BackupModel;
import org.sealready.ui.window.Work;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The model of the window: current screen, language, open filing. */
public final class AppModel {

  private final Opening opening;
  private final Catalogue catalogue;
  private final WordingNavigation wording;
  private final DataFolderSession cabinet;
  private final Work work;
  private final PlacingNavigation placing;
  private final StartModel start;
  private final StartNotices notices;
  private final VaultAccess gate;
  private final UnusablePapers unusable;
  private final FilingFactory factory;
  private final FilingOperations operations;
  private final ObjectProperty<Language> language;
  private final ReadOnlyObjectWrapper<Screen> screen =
      new ReadOnlyObjectWrapper<>(new Screen.Start());
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  AppModel(Opening opening, Work work) {
    this.opening = opening;
    this.work = work;
    catalogue = opening.catalogue().get();
    Wordings wordings =
        new Wordings(catalogue, opening.cabinet().dataFolder(), opening.cabinet().papers());
    wording = new WordingNavigation(wordings, work, screen::set);
    OfficialPapers forms =
        OfficialPapers.in(opening.cabinet().dataFolder(), opening.cabinet().papers());
    placing = new PlacingNavigation(forms, new PaperEditor(catalogue, forms), work, screen::set);
    cabinet = opening.cabinet();
    cabinet.acquireWriteLock();
    start = new StartModel(catalogue.samples(), opening.clock());
    notices = new StartNotices(start, cabinet.folder());
    gate = new VaultAccess(cabinet, start, notices, work.saving(), screen);
    unusable = new UnusablePapers(wordings, forms, work.saving(), opening.clock(), notices);
    factory = new FilingFactory(wordings, forms, opening.clock(), work, cabinet);
    operations =
        new FilingOperations(
            cabinet,
            new FilingFiles(catalogue.form()),
            work.saving(),
            factory,
            notices,
            this::show,
            this::refresh);
    language = new SimpleObjectProperty<>(opening.language());
  }

  /** Preloads fonts and letters in the background. */
  public void onShown() {
    factory.sample(Answers.empty()).preview().warmUp();
    gate.arrival().subscribe(found -> found.ifPresent(unusable::onArrived));
  }

  PrintRoom printing() {
    return work.printing();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  public WordingNavigation wording() {
    return wording;
  }

  public PlacingNavigation placing() {
    return placing;
  }

  public StartModel start() {
    return start;
  }

  public ReadOnlyObjectProperty<Screen> screen() {
    return screen.getReadOnlyProperty();
  }

  ObjectProperty<Language> language() {
    return language;
  }

  /** The texts of the language of the window. */
  Words words() {
    return words.computeIfAbsent(language.get(), Words::in);
  }

  void onSwitchLanguage() {
    language.set(language.get().next());
  }

  /** The folder of the filings. */
  Path folder() {
    return cabinet.folder();
  }

  /** The filing that is open, also behind another screen. */
  public Optional<OpenFiling> open() {
    return screen.get().open();
  }

  void onStart() {
    screen.set(new Screen.Start());
    refresh();
  }

  void onFirst() {
    screen.set(new Screen.First());
  }

  void onBegin(StartingPoint point) {
    if (point.begins()) {
      operations.begin(point.initial());
    } else {
      screen.set(new Screen.Farewell(point));
    }
  }

  private void show(OpenFiling filing) {
    notices.clear();
    screen.set(new Screen.Filing(filing));
  }

  /** Saves again what could not be saved. */
  void onRetry() {
    open().ifPresent(operations::retry);
  }

  /** What a list calls this filing. */
  String titleOf(String id) {
    return start.titleOf(id).orElseGet(() -> words().text("ui.filing.unnamed"));
  }

  private void refresh() {
    gate.vault().arrive(notices::unlisted);
  }

  /** Begins, opens and deletes filings. */
  public FilingOperations operations() {
    return operations;
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

  /** Reads and writes the data folder. */
  Tasks saving() {
    return work.saving();
  }

  Clock clock() {
    return opening.clock();
  }

  /** Forgets the keys; what is open must be safe. */
  void onLock() {
    screen.set(new Screen.Start());
    start.filings().set(List.of());
    unusable.onLocked();
    gate.lock();
  }
}
