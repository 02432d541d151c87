package org.sealready.ui.journey;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sealready.service.OutputFile;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.task.Failures;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Words;

/**
 * Writes what is due into a calendar file, where a person says.
 *
 * @param fileName proposes a name
 */
public record CalendarExport(
    JourneyModel model, Chooser chooser, Tasks writing, Words words, Supplier<String> fileName) {

  /** Asks where, and writes in the background. */
  public void save() {
    Callable<byte[]> content = new JourneyOutput(model, words).calendar();
    chooser
        .save(Chooser.Kind.CALENDAR, words.text("ui.journey.export"), fileName.get())
        .ifPresent(file -> write(file, content));
  }

  private void write(Path file, Callable<byte[]> content) {
    writing.run(
        () -> {
          OutputFile.write(file, content.call());
          return Notice.of(Notice.Kind.DONE, texts -> texts.text("ui.journey.exported", file));
        },
        this::tell,
        failure -> {
          String key = Failures.key(failure);
          tell(Notice.of(Notice.Kind.ERROR, texts -> texts.text(key)));
        });
  }

  private void tell(Notice notice) {
    model.notice().set(Optional.of(notice));
  }
}
