package org.sealready.filing.letter;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.Provinces;
import org.sealready.form.Answers;
import org.sealready.letter.Level;
import org.sealready.letter.Need;

/**
 * When a filing needs a letter, and why. What cannot be told yet counts as needed: a letter too
 * many costs a sheet of paper, a missing one costs a day.
 */
@FunctionalInterface
interface LetterNeed {

  /** How much a filing with these effective answers needs it; empty where it has no use for it. */
  Optional<Need> of(Answers answers, Provinces provinces);

  /** Without the letter the filing comes back. */
  static Need required(String reasonKey, String reason, String... args) {
    return new Need(Level.REQUIRED, reasonKey, reason, List.of(args));
  }

  /** Some provinces or reviewers ask for the letter. */
  static Need advised(String reasonKey, String reason, String... args) {
    return new Need(Level.ADVISED, reasonKey, reason, List.of(args));
  }

  /** The letter may be of use. */
  static Need possible(String reasonKey, String reason, String... args) {
    return new Need(Level.POSSIBLE, reasonKey, reason, List.of(args));
  }
}
