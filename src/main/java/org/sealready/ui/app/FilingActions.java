package org.sealready.ui.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.sealready.form.Field;
import org.sealready.service.FileNames;
import org.sealready.service.OutputFile;
import org.sealready.service.exchange.PlatformExport;
import org.sealready.service.filings.Filings;
import org.sealready.service.filings.KeptFiling;
import org.sealready.service.letter.Letters;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.DialogCard;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.common.Failures;
import org.sealready.ui.common.Notice;
import org.sealready.ui.start.FilingMenu;
import org.sealready.ui.vault.VaultDialogs;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.words.Words;

/** The actions in the menu of a saved filing, other than opening it. */
final class FilingActions implements FilingMenu {

  /** How long after it was handed in a filing is of use: a month. */
  private static final int USUAL_DAYS = 30;

  private static final int LONGER_DAYS = 90;

  /** JSON as everywhere, and yet our own kind, so that the file manager knows whose it is. */
  private static final String FILE = ".sealready.json";

  private final AppModel model;
  private final Dialogs dialogs;
  private final Chooser chooser;
  private final VaultDialogs vault;
  private final FilingUpdates updates;

  FilingActions(
      AppModel model, Dialogs dialogs, Chooser chooser, VaultDialogs vault, FilingUpdates updates) {
    this.model = model;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.vault = vault;
    this.updates = updates;
  }

  private Filings filings() throws NotSaved {
    return model.cabinet().filings();
  }

  /** Shows the platform's own procedure first, then creates the filing and opens it. */
  @Override
  public void next(KeptFiling.Readable filing) {
    Words words = model.words();
    DialogCard card = new DialogCard(words.text("ui.start.next"), words.text("ui.next.text"));
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.answer(
        words.text("ui.next.begin"),
        () -> {
          dialogs.close();
          run(
              () -> filings().next(filing.id()),
              draft -> model.whenReady(() -> model.operations().open(draft.id())));
        },
        "primary");
    dialogs.open(card);
  }

  @Override
  public void copy(KeptFiling.Readable filing) {
    run(() -> filings().copy(filing.id()), copied -> model.onStart());
  }

  @Override
  public void versions(KeptFiling filing, String title) {
    vault.versions(filing.id(), title, model::onStart);
  }

  /** The same for the filing that is open; a sample is nowhere, and looking changes nothing. */
  void ofOpen(OpenFiling filing, Runnable commit, Map<String, Runnable> files) {
    filing
        .id()
        .ifPresent(
            id -> {
              files.put("ui.start.export", () -> saved(filing, commit, this::export));
              files.put("ui.start.platform", () -> saved(filing, commit, this::platform));
            });
    if (!filing.isFixed()) {
      files.put(
          "ui.update",
          () -> {
            commit.run();
            updates.ask().ifPresent(updates::read);
          });
    }
  }

  /** Writes what is in the window, not what was there when it was saved last. */
  private void saved(OpenFiling filing, Runnable commit, BiConsumer<String, String> write) {
    commit.run();
    filing.save();
    filing.finish(
        isSafe -> {
          if (isSafe) {
            String title = filing.answers().get(model.catalogue().title()).orElse("");
            filing.id().ifPresent(id -> write.accept(id, title));
          }
        });
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
    export(filing.id(), filing.title());
  }

  private void export(String id, String title) {
    write(
        chooser.json(model.words().text("ui.start.export"), name(title) + FILE),
        () -> filings().export(id),
        "ui.export.done");
  }

  @Override
  public void platform(KeptFiling.Readable filing) {
    platform(filing.id(), filing.title());
  }

  private void platform(String id, String title) {
    Words words = model.words();
    String name = words.text("ui.platform.name", name(title)) + ".json";
    chooser
        .json(words.text("ui.start.platform"), name)
        .ifPresent(
            target ->
                run(
                    () -> {
                      PlatformExport.Body body = body(id);
                      OutputFile.write(target, body.json());
                      return body;
                    },
                    body -> tell(exported(body, target))));
  }

  private PlatformExport.Body body(String id) throws NotSaved, Unreadable {
    Letters letters = new Letters(model.catalogue(), LocalDate.now(model.clock()));
    return new PlatformExport(model.catalogue(), letters)
        .of(letters.judged(filings().open(id).answers()));
  }

  /** Where it is, and what the format has no place for or cannot hold as it is answered. */
  private Notice exported(PlatformExport.Body body, Path target) {
    return new Notice(
        body.unfit().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING,
        words ->
            words.text("ui.platform.done", target.getFileName())
                + list(words, "ui.platform.without", without(words, body))
                + list(words, "ui.platform.unfit", names(words, body.unfit())),
        Optional.ofNullable(target.toAbsolutePath().getParent()));
  }

  private List<String> without(Words words, PlatformExport.Body body) {
    return Stream.concat(
            names(words, body.without()).stream(), body.beside().stream().map(words::phrase))
        .toList();
  }

  private List<String> names(Words words, List<Field<?>> fields) {
    return fields.stream().map(field -> words.place(model.catalogue().form(), field)).toList();
  }

  private static String list(Words words, String key, List<String> names) {
    String all = String.join(words.text("ui.list.comma"), names);
    return names.isEmpty() ? "" : "\n" + words.text("ui.platform.list", words.text(key), all);
  }

  @Override
  public void share(KeptFiling.Readable filing) {
    Words words = model.words();
    String name = words.text("ui.share.name", name(filing.title())) + FILE;
    write(
        chooser.json(words.text("ui.start.share"), name),
        () -> filings().share(filing.id()),
        "ui.share.done");
  }

  private String name(String title) {
    return FileNames.part(title, model.words().text("ui.filing.unnamed"));
  }

  private void write(Optional<Path> file, Callable<byte[]> content, String done) {
    file.ifPresent(
        target ->
            run(
                () -> {
                  OutputFile.write(target, content.call());
                  return target;
                },
                written ->
                    tell(
                        new Notice(
                            Notice.Kind.DONE,
                            words -> words.text(done, target.getFileName()),
                            Optional.ofNullable(target.toAbsolutePath().getParent())))));
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

  private Button answer(DialogCard card, String text, KeptFiling filing, Optional<LocalDate> day) {
    return card.answer(
        text,
        () -> {
          dialogs.close();
          run(() -> filings().keepUntil(filing.id(), day), kept -> model.onStart());
        },
        "outlined",
        "large");
  }

  private <T> void run(Callable<T> work, Consumer<T> done) {
    model.saving().run(work, done, this::complain);
  }

  private void complain(Exception failure) {
    String key = Failures.key(failure);
    tell(Notice.of(Notice.Kind.ERROR, words -> words.text(key)));
  }

  private void tell(Notice notice) {
    model
        .open()
        .map(filing -> filing.wizard().notice())
        .orElse(model.start().notice())
        .set(Optional.of(notice));
  }
}
