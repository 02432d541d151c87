package org.sealready.ui.wording;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.draft.NotSaved;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.TemplateFile;
import org.sealready.service.UnusableFile;
import org.sealready.service.Wordings;
import org.sealready.ui.common.Notice;
import org.sealready.ui.common.Tasks;
import org.sealready.words.Words;

/** The wordings of all letters, and the one that is written. */
public final class WordingsModel {

  private final Wordings wordings;
  private final Catalogue catalogue;
  private final Effective effective;
  private final Tasks saving;
  private final Looking looking;
  private final List<WordingModel> all;
  private final ObjectProperty<WordingModel> chosen;
  private final DoubleProperty scale = new SimpleDoubleProperty();
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param drafts what was being written when the window was left, by letter
   * @param effective of the filing that the letters are shown with
   * @param first the letter to begin with
   */
  public WordingsModel(
      Wordings wordings,
      Map<String, String> drafts,
      Effective effective,
      Optional<Letter> first,
      Looking looking,
      Tasks saving) {
    this.wordings = wordings;
    this.catalogue = wordings.bundled();
    this.effective = effective;
    this.saving = saving;
    this.looking = looking;
    all =
        catalogue.letters().stream()
            .filter(letter -> wordings.of(letter.id()).isPresent())
            .map(letter -> model(letter, drafts))
            .toList();
    chosen = new SimpleObjectProperty<>(first.flatMap(this::of).orElse(all.getFirst()));
    chosen.subscribe(model -> look());
    scale.subscribe(value -> look());
  }

  private WordingModel model(Letter letter, Map<String, String> drafts) {
    String used = wordings.text(letter.id());
    return new WordingModel(
        letter,
        wordings.of(letter.id()).orElseThrow(),
        used,
        drafts.getOrDefault(letter.id(), used));
  }

  private Optional<WordingModel> of(Letter letter) {
    return all.stream().filter(model -> model.letter().id().equals(letter.id())).findFirst();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Effective effective() {
    return effective;
  }

  List<WordingModel> all() {
    return all;
  }

  ObjectProperty<WordingModel> chosen() {
    return chosen;
  }

  ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  /** Pixels per point of the letter that is shown. */
  DoubleProperty scale() {
    return scale;
  }

  String original(WordingModel model) {
    return wordings.bundledText(model.letter().id());
  }

  /** Looks at the letter that is chosen, as it is worded now. */
  void look() {
    looking.want(chosen.get(), scale.get());
  }

  /** A person has stopped writing for a moment. */
  void onPause(WordingModel model) {
    notice.set(Optional.empty());
    looking.want(model, scale.get());
    keep(model);
  }

  /** More was put in than any letter can hold. */
  void onTooMuch() {
    say(Notice.Kind.WARNING, words -> words.text("ui.wording.too-much"));
  }

  private void keep(WordingModel model) {
    if (model.isKept()) {
      return;
    }
    String id = model.letter().id();
    String text = model.text().get();
    boolean isChanged = model.isChanged();
    run(
        () -> {
          if (isChanged) {
            wordings.keepDraft(id, text);
          } else {
            wordings.endDraft(id);
          }
          return text;
        },
        model::keep);
  }

  /**
   * Looks at what stands in the window before it is used; hands over the text and what is wrong.
   */
  void onTry(WordingModel model, BiConsumer<String, Seen> then) {
    String text = model.text().get();
    run(
        () -> wordings.check().of(model.letter(), text, effective),
        problems -> then.accept(text, new Seen(problems, Optional.empty(), Optional.empty())));
  }

  /** Words the letter so from now on. */
  void onUse(WordingModel model, String text) {
    String id = model.letter().id();
    run(
        () -> {
          wordings.use(id, text);
          wordings.endDraft(id);
          return text;
        },
        used -> {
          model.keep(used);
          onUsed(model);
          say(Notice.Kind.DONE, words -> words.text("ui.wording.used", title(model, words)));
        });
  }

  /** Words the letter as the program does; hands over that text. */
  void onReset(WordingModel model, Consumer<String> show) {
    String id = model.letter().id();
    run(
        () -> {
          wordings.dropDraft(id);
          return wordings.reset(id);
        },
        kept -> {
          onUsed(model);
          show.accept(model.usedText());
          model.keep(model.usedText());
          tellReset(model, kept);
        });
  }

  private void tellReset(WordingModel model, Optional<Path> kept) {
    notice.set(
        Optional.of(
            new Notice(
                Notice.Kind.DONE,
                words -> words.text("ui.wording.was-reset", title(model, words)),
                kept.map(Path::getParent))));
  }

  private void onUsed(WordingModel model) {
    String id = model.letter().id();
    model.use(wordings.of(id).orElseThrow(), wordings.text(id));
    look();
  }

  /** Goes back to the wording that counts; what was written is put aside. */
  void onDiscard(WordingModel model, Consumer<String> show) {
    run(
        () -> {
          wordings.dropDraft(model.letter().id());
          return model.usedText();
        },
        text -> {
          show.accept(text);
          model.keep(text);
        });
  }

  /** Reads a wording from a file; hands it over to be looked at before it is used. */
  void onImport(Path file, Consumer<String> show) {
    run(() -> TemplateFile.read(file), show);
  }

  /** Writes what stands in the window to a file. */
  void onExport(WordingModel model, Path file) {
    String text = model.text().get();
    run(
        () -> {
          TemplateFile.write(file, text, true);
          return file;
        },
        written ->
            notice.set(
                Optional.of(
                    new Notice(
                        Notice.Kind.DONE,
                        words -> words.text("ui.wording.exported", written),
                        Optional.ofNullable(written.toAbsolutePath().getParent())))));
  }

  /** Keeps what was written, then tells whether all of it is on disk. */
  public void finish(Consumer<Boolean> outcome) {
    all.forEach(this::keep);
    saving.run(
        () -> true,
        done -> outcome.accept(all.stream().allMatch(WordingModel::isKept)),
        Tasks::fault);
  }

  private <T> void run(Callable<T> work, Consumer<T> done) {
    saving.run(work, done, this::onFailure);
  }

  private void onFailure(Exception failure) {
    switch (failure) {
      case NotSaved unsaved -> {
        String key = "save." + unsaved.kind().name().toLowerCase(Locale.ROOT);
        say(Notice.Kind.ERROR, words -> words.text(key));
      }
      case UnusableFile unusable ->
          say(Notice.Kind.ERROR, words -> words.phrase(unusable.phrase()));
      case java.io.IOException unwritable ->
          say(Notice.Kind.ERROR, words -> words.text("ui.wording.unwritten"));
      default -> Tasks.fault(failure);
    }
  }

  private void say(Notice.Kind kind, Function<Words, String> text) {
    notice.set(Optional.of(Notice.of(kind, text)));
  }

  private String title(WordingModel model, Words words) {
    return new LetterTitles(words).of(model.letter());
  }
}
