package org.sealready.service.material;

import java.util.List;
import org.sealready.form.Bilingual;
import org.sealready.form.Field;
import org.sealready.form.Violation;
import org.sealready.platform.UploadSlot;
import org.sealready.service.letter.LetterState;

/** Why a filing needs a paper or does not. */
public sealed interface Why {

  /**
   * The list of papers says it.
   *
   * @param statements what sources say of the province, each with source and date
   */
  record Declared(Bilingual text, List<String> statements) implements Why {
    public Declared {
      statements = List.copyOf(statements);
    }
  }

  /** A rule says it. */
  record Found(Violation violation) implements Why {}

  /** The letter says it. */
  record OfLetter(LetterState state) implements Why {}

  /** The platform's slot says it. */
  record OfSlot(UploadSlot slot) implements Why {}

  /** Nobody knows yet: this answer decides and is missing. */
  record Missing(Field<?> field) implements Why {}
}
