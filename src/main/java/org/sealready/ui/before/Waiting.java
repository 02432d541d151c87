package org.sealready.ui.before;

import java.time.LocalDate;
import java.util.Optional;
import org.sealready.form.Bilingual;
import org.sealready.journey.checklist.BeforeDay;
import org.sealready.service.before.BeforeCase;

/**
 * A limit that runs, and for whose end somebody waits.
 *
 * @param due its last day
 */
record Waiting(BeforeDay day, LocalDate due, boolean isPast) {

  /** The first one of this part; empty where nobody waits. */
  static Optional<Waiting> of(BeforeModel model, BeforeCase before, BeforeCase.Part part) {
    return part.section().days().stream()
        .filter(day -> !day.waiting().chinese().isEmpty())
        .filter(day -> day.scope().holds(before.kind(), before.record()))
        .flatMap(
            day ->
                model.due(day).stream()
                    .map(due -> new Waiting(day, due.due().toLocalDate(), model.isPast(due))))
        .findFirst();
  }

  /** The first one of all parts. */
  static Optional<Waiting> of(BeforeModel model, BeforeCase before) {
    return before.isCertified()
        ? Optional.empty()
        : before.parts().stream()
            .filter(part -> !part.isComplete())
            .flatMap(part -> of(model, before, part).stream())
            .findFirst();
  }

  /** As a style class. */
  String kind() {
    return isPast ? "error" : "warning";
  }

  String said(BeforeTexts texts) {
    return said(texts, day.waiting());
  }

  /** The same in short. */
  String brief(BeforeTexts texts) {
    return said(texts, day.soon());
  }

  private String said(BeforeTexts texts, Bilingual text) {
    String date = texts.day(due);
    return isPast ? texts.text("ui.before.late", date) : texts.of(text).replace("{0}", date);
  }
}
