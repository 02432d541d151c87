package org.sealready.ui.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.sealready.ui.task.Failures;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Words;

/**
 * The notices of the start screen about failed tasks.
 *
 * @param folder the folder of the filings
 */
public record StartNotices(StartModel start, Path folder) {

  /** A filing could not be read or written. */
  public void failed(Exception failure) {
    String key = Failures.key(failure);
    error(words -> words.text(key));
  }

  /** The list of filings could not be read. */
  public void unlisted(Exception failure) {
    if (failure instanceof IOException unlisted) {
      String key =
          switch (NotSaved.because(unlisted).kind()) {
            case MOVED -> "ui.start.moved";
            case GONE -> "ui.start.gone";
            default -> "ui.start.unlisted";
          };
      error(words -> words.text(key, folder));
    } else {
      Tasks.fault(failure);
    }
  }

  public void error(Function<Words, String> text) {
    say(Notice.Kind.ERROR, text);
  }

  public void done(Function<Words, String> text) {
    say(Notice.Kind.DONE, text);
  }

  public void warn(Function<Words, String> text) {
    say(Notice.Kind.WARNING, text);
  }

  public void clear() {
    start.notice().set(Optional.empty());
  }

  private void say(Notice.Kind kind, Function<Words, String> text) {
    start.notice().set(Optional.of(Notice.of(kind, text)));
  }
}
