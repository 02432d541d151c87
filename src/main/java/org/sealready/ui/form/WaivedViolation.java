package org.sealready.ui.form;

import java.util.List;
import org.sealready.form.Judged;
import org.sealready.form.Violation;
import org.sealready.form.Waiver;

/** A violation that the user has waived, with the reason. */
public record WaivedViolation(Violation violation, Waiver waiver) {

  /** All of these answers, in the order of the form. */
  static List<WaivedViolation> under(Judged judged) {
    return judged.waived().stream()
        .flatMap(
            violation ->
                judged.given().waivers().stream()
                    .filter(waiver -> waiver.covers(violation))
                    .limit(1)
                    .map(waiver -> new WaivedViolation(violation, waiver)))
        .toList();
  }
}
