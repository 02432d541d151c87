package org.sealready.ui.letters;

import org.sealready.letter.Letter;
import org.sealready.pdf.LetterRefused;
import org.sealready.service.LetterDesk.Look;

/** What stands beside the form. */
sealed interface Sight {

  /** Nothing drawn yet. */
  record Blank() implements Sight {}

  /** The letter as it would be printed now. */
  record Drawn(Letter letter, Look look) implements Sight {}

  /** It cannot be printed as it is. */
  record Refused(LetterRefused why) implements Sight {}
}
