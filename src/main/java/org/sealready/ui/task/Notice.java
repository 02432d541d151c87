package org.sealready.ui.task;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.sealready.words.Words;

/**
 * What a person is told after an action, in the window itself.
 *
 * @param text worded when it is shown, so that it follows the language
 * @param folder one to open, if the action wrote there
 */
public record Notice(Kind kind, Function<Words, String> text, Optional<Path> folder) {

  /** How it went; the name is a style class and a sign. */
  public enum Kind {
    DONE,
    WARNING,
    ERROR
  }

  /** A notice without a folder. */
  public static Notice of(Kind kind, Function<Words, String> text) {
    return new Notice(kind, text, Optional.empty());
  }
}
