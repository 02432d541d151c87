package org.sealready.form;

import java.util.List;
import java.util.Optional;

/** What is filled in when a person has given answers. */
public final class Fillings {

  private final Form form;
  private final Answers before;
  private Effective now;

  private Fillings(Form form, Answers before, Effective now) {
    this.form = form;
    this.before = before;
    this.now = now;
  }

  /**
   * What counts when all that follows was filled in.
   *
   * @param before what counted until then
   * @param after what counts of the answers that were given
   * @param given the fields that were answered, which nothing fills in
   */
  public static Effective after(
      Form form, Effective before, Effective after, List<? extends Field<?>> given) {
    Fillings fillings = new Fillings(form, before.answers(), after);
    form.fillings().stream()
        .filter(filling -> !given.contains(filling.field()))
        .forEach(fillings::follow);
    return fillings.now;
  }

  private <T> void follow(Filling<T> filling) {
    if (!now.asked().contains(filling.field())) {
      return;
    }
    Optional<T> value = filling.followed(before, now.answers());
    if (value.isPresent()) {
      Answers given = now.given().with(filling.field(), value);
      now = Dependents.settled(form, given, filling.field());
    }
  }
}
