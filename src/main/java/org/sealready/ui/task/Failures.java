package org.sealready.ui.task;

import java.io.IOException;
import java.util.Locale;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;

/** What keeping and reading can fail with, as the key of the text that says so. */
public final class Failures {

  private Failures() {}

  /**
   * The key for this failure of a filing or of a file that was to be written.
   *
   * @throws IllegalStateException if it is none of these but a fault of ours
   */
  public static String key(Exception failure) {
    return switch (failure) {
      case Unreadable unreadable -> "draft." + unreadable.kind().name().toLowerCase(Locale.ROOT);
      case IOException other -> NotSaved.because(other).kind().key();
      default -> throw new IllegalStateException(failure);
    };
  }

  /** The line that tells it. */
  public static Notice notice(Exception failure) {
    String key = key(failure);
    return Notice.of(Notice.Kind.ERROR, words -> words.text(key));
  }

  /** Why something was not saved; an unexpected exception is logged and has no kind. */
  public static NotSaved.Kind unsaved(Exception failure) {
    if (failure instanceof NotSaved known) {
      return known.kind();
    }
    FaultLog.write(failure);
    return NotSaved.Kind.OTHER;
  }
}
