package org.sealready.ui.form;

import java.util.List;
import org.sealready.form.Judged;
import org.sealready.form.Violation;
import org.sealready.form.Waiver;

/** A problem that was set aside, and why. */
public record Aside(Violation violation, Waiver waiver) {

  /** All of these answers, in the order of the form. */
  static List<Aside> under(Judged judged) {
    return judged.waived().stream()
        .flatMap(
            violation ->
                judged.given().waivers().stream()
                    .filter(waiver -> waiver.covers(violation))
                    .limit(1)
                    .map(waiver -> new Aside(violation, waiver)))
        .toList();
  }
}
