package org.sealready.ui.form;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Effective;
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

  /** Whether all of it follows from answers on other pages. */
  public boolean asksNothing() {
    return page.fields().stream().noneMatch(this::isOpen);
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

  /**
   * Shows all that is wrong on it. What is asked only after a later answer stays without a message
   * until the page is left again.
   */
  public void touch() {
    page.fields().stream().filter(this::isOpen).forEach(field -> form.of(field).markTouched());
    violations().forEach(violation -> form.of(violation.field()).markTouched());
    form.refresh();
  }

  /** Whether a person can answer it now, because it does not follow from other answers. */
  private boolean isOpen(Field<?> field) {
    Effective now = form.judged().effective();
    return now.asked().contains(field) && !now.derived().contains(field);
  }
}
