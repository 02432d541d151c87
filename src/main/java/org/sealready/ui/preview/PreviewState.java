package org.sealready.ui.preview;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.paper.WordingPreview;
import org.sealready.ui.preview.Spots.Spot;

/** What stands beside the form. */
sealed interface PreviewState {

  /** Nothing drawn yet. */
  record Blank() implements PreviewState {}

  /** The letter as it would be printed now. */
  record Drawn(Letter letter, WordingPreview look, List<Spot> spots) implements PreviewState {}

  /**
   * It cannot be printed as it is.
   *
   * @param changedAt the field where that is put right, if there is one
   */
  record Refused(LetterRefused why, Optional<Field<?>> changedAt) implements PreviewState {}
}
