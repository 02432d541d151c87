package org.sealready.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.UnusableFile;
import org.sealready.service.exchange.FilingImport;
import org.sealready.service.letter.Letters;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** Reads a file over the open filing; nothing changes before the person says so. */
public final class FilingUpdate {

  private final FormModel form;
  private final Catalogue catalogue;
  private final Tasks reading;

  public FilingUpdate(FormModel form, Catalogue catalogue, Tasks reading) {
    this.form = form;
    this.catalogue = catalogue;
    this.reading = reading;
  }

  /**
   * Reads the file in the background, over the answers as they are when it has been read.
   *
   * @param refused is told in one line why the file cannot be used
   */
  public void read(Path file, Words words, Consumer<FoundChanges> found, Consumer<Phrase> refused) {
    Answers before = form.answers().get();
    Letters letters = new Letters(catalogue, form.today());
    reading.run(
        () -> new FilingImport(catalogue, letters, words).read(file, Optional.of(before)),
        result -> {
          if (form.answers().get().equals(before)) {
            found.accept(new FoundChanges(form.form(), before, result));
          } else {
            read(file, words, found, refused);
          }
        },
        failure -> {
          if (failure instanceof UnusableFile unusable) {
            refused.accept(unusable.phrase());
          } else {
            Tasks.fault(failure);
          }
        });
  }

  /** Changes what was found; one step to undo. */
  public void take(FoundChanges found) {
    form.replace(found.after());
  }
}
