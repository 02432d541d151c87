package org.sealready.ui.wording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import org.sealready.form.Effective;
import org.sealready.service.UnusableFile;
import org.sealready.service.wording.TemplateFile;
import org.sealready.service.wording.Wordings;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Words;

/** Checks, saves, uses and resets wordings in the background, and says how it went. */
final class WordingOperations {

  private final Wordings wordings;
  private final Effective effective;
  private final ObjectProperty<Optional<Notice>> notice;
  private final Tasks saving;
  private final Runnable look;

  /**
   * @param effective of the filing that wordings are checked with
   * @param look draws the letter that is shown anew
   */
  WordingOperations(
      Wordings wordings,
      Effective effective,
      ObjectProperty<Optional<Notice>> notice,
      Tasks saving,
      Runnable look) {
    this.wordings = wordings;
    this.effective = effective;
    this.notice = notice;
    this.saving = saving;
    this.look = look;
  }

  /** Keeps what was written where it is not on disk yet. */
  void keep(WordingModel model) {
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
  void attempt(WordingModel model, BiConsumer<String, CheckedWording> then) {
    String text = model.text().get();
    run(
        () -> wordings.check().of(model.letter(), text, effective),
        problems ->
            then.accept(text, new CheckedWording(problems, Optional.empty(), Optional.empty())));
  }

  /** Words the letter so from now on. */
  void use(WordingModel model, String text) {
    String id = model.letter().id();
    run(
        () -> {
          wordings.use(id, text);
          wordings.endDraft(id);
          return text;
        },
        used -> {
          model.keep(used);
          model.use(wordings.of(id).orElseThrow(), used);
          look.run();
          say(Notice.Kind.DONE, words -> words.text("ui.wording.used", title(model, words)));
        });
  }

  /** Words the letter as the program does; hands over that text. */
  void reset(WordingModel model, Consumer<String> show) {
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
    model.use(wordings.of(id).orElseThrow(), wordings.check().names().shown(wordings.text(id)));
    look.run();
  }

  /** Goes back to the wording that counts; what was written is put aside. */
  void discard(WordingModel model, Consumer<String> show) {
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
  void load(Path file, Consumer<String> show) {
    run(() -> wordings.check().names().shown(TemplateFile.read(file)), show);
  }

  /** Writes what stands in the window to a file. */
  void export(WordingModel model, Path file) {
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

  /** Keeps what was written in all of these, then tells whether all of it is on disk. */
  void finish(List<WordingModel> all, Consumer<Boolean> outcome) {
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
        String key = unsaved.kind().key();
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
