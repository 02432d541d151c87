package org.sealready.ui.letters;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.pdf.LetterRefused;
import org.sealready.service.WordingPreview;
import org.sealready.ui.letters.Spots.Spot;

/** What stands beside the form. */
sealed interface Sight {

  /** Nothing drawn yet. */
  record Blank() implements Sight {}

  /** The letter as it would be printed now. */
  record Drawn(Letter letter, WordingPreview look, List<Spot> spots) implements Sight {}

  /**
   * It cannot be printed as it is.
   *
   * @param changedAt the field where that is put right, if there is one
   */
  record Refused(LetterRefused why, Optional<Field<?>> changedAt) implements Sight {}
}
