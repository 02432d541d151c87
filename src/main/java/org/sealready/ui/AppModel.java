package org.sealready.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.draft.Draft;
import org.sealready.draft.NotSaved;
import org.sealready.form.Answers;
import org.sealready.form.StartingPoint;
import org.sealready.service.Arrival;
import org.sealready.service.Cabinet;
import org.sealready.service.Catalogue;
import org.sealready.service.FilingFiles;
import org.sealready.service.FormDesk;
import org.sealready.service.OfficialForms;
import org.sealready.ui.forms.PlacingModel;
import org.sealready.service.KeptFiling;
import org.sealready.service.Sample;
import org.sealready.service.UnusableFile;
import org.sealready.service.Wording;
import org.sealready.service.WordingTexts;
import org.sealready.service.Wordings;
import org.sealready.ui.common.Failures;
import org.sealready.ui.common.Notice;
import org.sealready.ui.common.Tasks;
import org.sealready.ui.letters.PrintRoom;
import org.sealready.ui.start.StartModel;
import org.sealready.ui.vault.BackupModel;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Which screen is shown, in which language, and what is open. */
final class AppModel {

  private final Opening opening;
  private final Catalogue catalogue;
  private final Wordings wordings;
  private final WordingDoor wording;
  private final Cabinet cabinet;
  private final FilingFiles files;
  private final Work work;
  private final OfficialForms forms;
  private final FormDesk formDesk;
  private final StartModel start;
  private final Gate gate;
  private final ObjectProperty<Language> language;
  private final ReadOnlyObjectWrapper<Screen> screen =
      new ReadOnlyObjectWrapper<>(new Screen.Start());
  private boolean told;
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  AppModel(Opening opening, Work work) {
    this.opening = opening;
    this.work = work;
    catalogue = opening.catalogue().get();
    wordings = new Wordings(catalogue, opening.cabinet().dataFolder(), opening.cabinet().papers());
    wording = new WordingDoor(wordings, work, screen::set);
    forms = OfficialForms.in(opening.cabinet().dataFolder(), opening.cabinet().papers());
    formDesk = new FormDesk(catalogue, forms);
    cabinet = opening.cabinet();
    cabinet.isTaken();
    files = new FilingFiles(catalogue.form());
    start = new StartModel(catalogue.samples(), opening.clock());
    gate = new Gate(cabinet, start, work.saving(), screen);
    language = new SimpleObjectProperty<>(opening.language());
  }

  /** Reads fonts and letters before somebody waits for them. */
  void onShown() {
    OpenFiling unseen =
        OpenFiling.sample(wordings, forms, opening.clock(), work, begun(Answers.empty()));
    unseen.preview().warmUp();
    gate.arrival().subscribe(found -> found.ifPresent(this::onArrived));
  }

  /** Forms and wordings may be sealed: what is wrong with them is known when the vault is open. */
  private void onArrived(Arrival found) {
    if (!told && !(found instanceof Arrival.Locked)) {
      told = true;
      wording.tellBroken(opening.clock().instant(), this::onBroken);
    }
  }

  private void onBroken(List<Wording> broken) {
    if (forms.isUnlisted()) {
      complain(words -> words.text("forms.unlisted", forms.folder()));
    } else if (!broken.isEmpty()) {
      complain(words -> new WordingTexts(catalogue, words).broken(broken.getFirst()));
    }
  }

  PrintRoom printing() {
    return work.printing();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  WordingDoor wording() {
    return wording;
  }

  StartModel start() {
    return start;
  }

  ReadOnlyObjectProperty<Screen> screen() {
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
    language.set(language.get().other());
  }

  /** Where filings are kept. */
  Path folder() {
    return cabinet.folder();
  }

  /** The filing that is open, also behind another screen. */
  Optional<OpenFiling> open() {
    return switch (screen.get()) {
      case Screen.Filing(OpenFiling filing) -> Optional.of(filing);
      case Screen.Placing(OpenFiling filing, PlacingModel placing) -> Optional.of(filing);
      case Screen.Wordings(OpenFiling filing, var model) -> Optional.of(filing);
      case Screen.Start start -> Optional.empty();
      case Screen.First first -> Optional.empty();
      case Screen.Farewell farewell -> Optional.empty();
      case Screen.Locked locked -> Optional.empty();
      case Screen.Broken broken -> Optional.empty();
    };
  }

  /** Goes to arrange the form of this id, with the values of the filing that is open. */
  void onArrange(String id) {
    OpenFiling filing = open().orElseThrow();
    forms
        .find(id)
        .map(
            form ->
                new PlacingModel(formDesk, form, filing.effective(), work.drawing(), work.saving()))
        .ifPresent(placing -> screen.set(new Screen.Placing(filing, placing)));
  }

  /** Back to the letters of the filing. */
  void onPlaced() {
    OpenFiling filing = open().orElseThrow();
    filing.preview().refresh();
    screen.set(new Screen.Filing(filing));
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
      openNew(point.initial());
    } else {
      screen.set(new Screen.Farewell(point));
    }
  }

  private OpenFiling openNew(Answers answers) {
    OpenFiling open =
        OpenFiling.kept(wordings, forms, opening.clock(), work, cabinet, begun(answers), true);
    show(open);
    return open;
  }

  private void show(OpenFiling filing) {
    start.notice().set(Optional.empty());
    screen.set(new Screen.Filing(filing));
  }

  void onOpen(String id) {
    work.saving()
        .run(
            () -> cabinet.filings().open(id),
            draft ->
                show(
                    OpenFiling.kept(wordings, forms, opening.clock(), work, cabinet, draft, false)),
            failure -> {
              say(Failures.key(failure));
              refresh();
            });
  }

  /** Whether newer saves of this filing lie beside it: told before it is opened. */
  void ifOutdated(String id, Runnable outdated, Runnable otherwise) {
    work.saving()
        .run(
            () -> cabinet.filings().isOutdated(id),
            is -> (is ? outdated : otherwise).run(),
            toldAtOpening -> otherwise.run());
  }

  /** Saves again what could not be saved, also into a folder that has come into the place. */
  void onRetry() {
    open()
        .ifPresent(
            filing ->
                work.saving()
                    .run(
                        () -> {
                          cabinet.takeOver();
                          return true;
                        },
                        taken -> filing.retry(),
                        toldBySaving -> filing.retry()));
  }

  /**
   * Opens a file as a new filing, which is kept from now on.
   *
   * @param decided goes on when it was said whether there shall be a passphrase
   */
  void onFile(Path file, Consumer<Runnable> decided) {
    work.saving()
        .run(
            () -> files.read(file),
            answers -> decided.accept(() -> openNew(answers).save()),
            failure -> {
              UnusableFile unusable = (UnusableFile) failure;
              complain(words -> words.phrase(unusable.phrase()));
            });
  }

  void onSample(Sample sample) {
    show(OpenFiling.sample(wordings, forms, opening.clock(), work, begun(files.read(sample))));
  }

  void onDelete(KeptFiling filing) {
    work.saving()
        .run(
            () -> {
              cabinet.filings().erase(filing.id());
              return filing;
            },
            deleted -> refresh(),
            failure -> say(Failures.key(failure)));
  }

  /** What a list calls this filing. */
  String titleOf(String id) {
    return start.filings().get().stream()
        .filter(each -> each.id().equals(id))
        .map(each -> each instanceof KeptFiling.Readable readable ? readable.title() : "")
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElseGet(() -> words().text("ui.filing.unnamed"));
  }

  private void refresh() {
    gate.vault().arrive(this::onUnlisted);
  }

  /** The way to the filings. */
  Gate gate() {
    return gate;
  }

  Cabinet cabinet() {
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
    told = false;
    gate.lock();
  }

  private Draft begun(Answers answers) {
    return Draft.begin(answers, opening.clock().instant());
  }

  private void onUnlisted(Exception failure) {
    if (failure instanceof IOException unlisted) {
      String key =
          switch (NotSaved.because(unlisted).kind()) {
            case MOVED -> "ui.start.moved";
            case GONE -> "ui.start.gone";
            default -> "ui.start.unlisted";
          };
      complain(words -> words.text(key, folder()));
    } else {
      Tasks.fault(failure);
    }
  }

  private void say(String key) {
    complain(words -> words.text(key));
  }

  private void complain(Function<Words, String> text) {
    start.notice().set(Optional.of(Notice.of(Notice.Kind.ERROR, text)));
  }
}
