package org.sealready.ui.before;

import java.time.LocalDate;
import java.util.Optional;
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

  /** The first one of all parts, or a certification that has run out. */
  static Optional<Waiting> of(BeforeModel model, BeforeCase before) {
    Optional<Waiting> overdue = overdue(model, before);
    return overdue.isPresent() || before.isCertified()
        ? overdue
        : before.parts().stream()
            .filter(part -> !part.isComplete())
            .flatMap(part -> of(model, before, part).stream())
            .findFirst();
  }

  private static Optional<Waiting> overdue(BeforeModel model, BeforeCase before) {
    return before.guide().certifiedOn().stream()
        .flatMap(
            day ->
                model.due(day).stream()
                    .filter(model::isPast)
                    .map(due -> new Waiting(day, due.due().toLocalDate(), true)))
        .findFirst();
  }

  /** As a style class. */
  String kind() {
    return isPast ? "error" : "warning";
  }

  String said(BeforeTexts texts) {
    return isPast ? past(texts) : texts.of(day.waiting()).replace("{0}", texts.day(due));
  }

  /** The same in short. */
  String brief(BeforeTexts texts) {
    return isPast ? past(texts) : texts.of(day.soon()).replace("{0}", texts.day(due));
  }

  private String past(BeforeTexts texts) {
    return texts.text("ui.before.late", texts.of(day.past()), texts.day(due));
  }
}
