package org.sealready.ui.form;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.form.Severity;
import org.sealready.form.Violation;

/** How far a page is: whether something is answered there, and what is wrong on it. */
public record PageModel(FormModel form, Page page) {

  /** What is wrong on it, shown or not. */
  public List<Violation> violations() {
    return form.violations().get().stream()
        .filter(violation -> page.fields().contains(violation.field()))
        .toList();
  }

  /** What is wrong on it and stands under its field. */
  public List<Violation> shown() {
    return violations().stream()
        .filter(violation -> form.of(violation.field()).isTouched())
        .toList();
  }

  /** Whether it holds an answer or has been left once. */
  public boolean isBegun() {
    return page.fields().stream().anyMatch(field -> form.of(field).isTouched());
  }

  /** Whether a person has changed an answer of it since the filing was opened. */
  public boolean isChanged() {
    return page.fields().stream().anyMatch(field -> form.of(field).isGiven());
  }

  /** The first field with an error. */
  public Optional<Field<?>> firstError() {
    return violations().stream()
        .filter(violation -> violation.severity() == Severity.ERROR)
        .<Field<?>>map(Violation::field)
        .findFirst();
  }

  /** Shows all that is wrong on it. */
  public void touch() {
    page.fields().forEach(field -> form.of(field).markTouched());
    form.refresh();
  }
}
