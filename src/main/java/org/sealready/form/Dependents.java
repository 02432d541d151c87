package org.sealready.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a changed answer does to the lists that depend on it: a code that is no longer offered goes,
 * and where only one is offered it is taken.
 */
public final class Dependents {

  private final Form form;
  private final Set<String> changed = new HashSet<>();
  private Answers answers;
  private Optional<Effective> known = Optional.empty();

  private Dependents(Form form, Answers answers) {
    this.form = form;
    this.answers = answers;
  }

  /** What counts of the answers when every list has followed the change at this field. */
  public static Effective settled(Form form, Answers answers, Field<?> field) {
    Dependents dependents = new Dependents(form, answers);
    dependents.changed.add(field.id());
    form.fields().forEach(dependents::settle);
    return dependents.effective();
  }

  /** Worked out once for the same answers. */
  private Effective effective() {
    Effective now = known.orElseGet(() -> form.effective(answers));
    known = Optional.of(now);
    return now;
  }

  private <T> void settle(Field<T> field) {
    Optional<Options> options = optionsOf(field.type());
    if (options.isEmpty() || changed.stream().noneMatch(options.get().dependsOn()::contains)) {
      return;
    }
    Effective effective = effective();
    Set<String> codes = new HashSet<>();
    options.get().in(effective.answers()).stream().map(Option::code).forEach(codes::add);
    Answers settled = answers.with(field, kept(field, effective, codes));
    if (!settled.equals(answers)) {
      answers = settled;
      known = Optional.empty();
      changed.add(field.id());
    }
  }

  @SuppressWarnings("unchecked") // each branch returns a value of the field's own type
  private <T> Optional<T> kept(Field<T> field, Effective effective, Set<String> codes) {
    Optional<T> own = answers.get(field);
    return switch (field.type()) {
      case FieldType.Choice choice -> {
        boolean only = codes.size() == 1 && effective.asked().contains(field);
        yield own.filter(codes::contains)
            .or(() -> only ? (Optional<T>) codes.stream().findFirst() : Optional.empty());
      }
      case FieldType.Choices choices ->
          (Optional<T>)
              own.map(list -> fitting((List<String>) list, codes)).filter(Dependents::any);
      case FieldType.Entries entries ->
          (Optional<T>) own.map(list -> offered((List<Entry>) list, codes)).filter(Dependents::any);
      case FieldType.Text text -> own;
      case FieldType.LongText text -> own;
      case FieldType.YesNo yesNo -> own;
      case FieldType.Day day -> own;
    };
  }

  private static List<String> fitting(List<String> chosen, Set<String> codes) {
    return chosen.stream().filter(codes::contains).toList();
  }

  private static List<Entry> offered(List<Entry> entries, Set<String> codes) {
    return entries.stream().filter(entry -> codes.contains(entry.type())).toList();
  }

  private static boolean any(List<?> list) {
    return !list.isEmpty();
  }

  private static Optional<Options> optionsOf(FieldType<?> type) {
    return switch (type) {
      case FieldType.Choice choice -> Optional.of(choice.options());
      case FieldType.Choices choices -> Optional.of(choices.options());
      case FieldType.Entries entries -> Optional.of(entries.options());
      case FieldType.Text text -> Optional.empty();
      case FieldType.LongText text -> Optional.empty();
      case FieldType.YesNo yesNo -> Optional.empty();
      case FieldType.Day day -> Optional.empty();
    };
  }
}
