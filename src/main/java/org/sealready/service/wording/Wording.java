package org.sealready.service.wording;

import java.util.List;
import org.sealready.letter.Letter;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.UnusableFile;

/** The wording of a letter on this computer: bundled or the user's. */
public sealed interface Wording {

  /** As the program brings it. */
  record Bundled(Letter letter) implements Wording {}

  /**
   * As the user words it.
   *
   * @param problems what should be looked at, none of them an error
   */
  record Own(Letter letter, String text, List<TemplateProblem> problems) implements Wording {
    public Own {
      problems = List.copyOf(problems);
    }
  }

  /** The user's wording has errors, so the bundled one is printed. */
  record Broken(Letter letter, String text, List<TemplateProblem> problems) implements Wording {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /** The user's wording cannot be read, so the bundled one is printed. */
  record Unreadable(Letter letter, UnusableFile why) implements Wording {}

  /** The letter as it is printed. */
  Letter letter();

  /** Whether the user has a wording that is not printed. */
  default boolean isBroken() {
    return switch (this) {
      case Bundled bundled -> false;
      case Own own -> false;
      case Broken broken -> true;
      case Unreadable unreadable -> true;
    };
  }
}
