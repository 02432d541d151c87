package org.sealready.service.filings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Page;
import org.sealready.service.Catalogue;

/** Other filings made from one: its copy, and the entity's next Mini Program. */
public final class Reuse {

  private final Catalogue catalogue;

  public Reuse(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All answers; questions that need a new decision for each filing are cleared. */
  public Answers copy(Answers answers) {
    return answers.withQuestions(Map.of()).withWaivers(List.of());
  }

  /** The same entity and persons, without what belongs to the one Mini Program and its letters. */
  public Answers next(Answers answers) {
    Answers next = copy(answers);
    for (Field<?> field : own()) {
      next = next.without(field);
    }
    return next;
  }

  private Set<Field<?>> own() {
    Set<Field<?>> own = new HashSet<>();
    for (Page page : form().pages()) {
      page.fields().stream()
          .filter(field -> !page.wizard() || field.group().equals(catalogue.title().group()))
          .forEach(own::add);
    }
    return own;
  }

  private Form form() {
    return catalogue.form();
  }
}
