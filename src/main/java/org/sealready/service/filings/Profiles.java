package org.sealready.service.filings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.TextKind;
import org.sealready.service.Catalogue;

/**
 * Entities and persons to prefill new filings. A profile contains the answers of one group of
 * fields; groups with the same questions about different persons share their profiles. It is
 * identified by the entity's or person's number.
 */
public final class Profiles {

  private final Catalogue catalogue;
  private final List<Answers> all;

  /**
   * @param all the profiles as saved
   */
  public Profiles(Catalogue catalogue, List<Answers> all) {
    this.catalogue = catalogue;
    this.all = List.copyOf(all);
  }

  /** All profiles, to be saved. */
  public List<Answers> all() {
    return all;
  }

  /** The field that identifies an entity or person of this group; empty where there is none. */
  public Optional<Field<String>> key(String group) {
    return fields(group).stream()
        .filter(field -> catalogue.identity().contains(field) || isPersonsNumber(field))
        .filter(field -> !field.equals(catalogue.title()))
        .findFirst()
        .flatMap(Profiles::text);
  }

  private static boolean isPersonsNumber(Field<?> field) {
    return field.type() instanceof FieldType.Text(TextKind kind, int max)
        && kind == TextKind.CODE
        && field.sensitive().holds(Answers.empty());
  }

  @SuppressWarnings("unchecked") // a text field's answer is a text
  private static Optional<Field<String>> text(Field<?> field) {
    return field.type() instanceof FieldType.Text
        ? Optional.of((Field<String>) field)
        : Optional.empty();
  }

  private List<Field<?>> fields(String group) {
    return form().fields().stream().filter(field -> field.group().equals(group)).toList();
  }

  private Form form() {
    return catalogue.form();
  }

  /** Whether profiles feed this group. */
  public boolean feeds(String group) {
    return !group.equals(catalogue.title().group()) && key(group).isPresent();
  }

  /** The profiles that fit this group. */
  public List<Answers> of(String group) {
    return all.stream().filter(profile -> number(profile, group).isPresent()).toList();
  }

  private Optional<String> number(Answers profile, String group) {
    return key(group).flatMap(key -> profile.get(home(key)).map(String::valueOf));
  }

  /** The name that a list shows of a profile. */
  public String title(Answers profile, String group) {
    return fields(group).stream()
        .filter(field -> field.name().equals("name"))
        .findFirst()
        .flatMap(field -> profile.get(home(field)).map(String::valueOf))
        .orElse("");
  }

  /** The profile of the entity or person that the filing names in this group. */
  public Optional<Answers> matching(Answers filing, String group) {
    Optional<String> number = key(group).flatMap(filing::get);
    return number.flatMap(
        wanted ->
            of(group).stream()
                .filter(profile -> number(profile, group).equals(number))
                .findFirst());
  }

  /** The fields of the group in which the filing differs from the profile. */
  public List<Field<?>> differing(Answers filing, Answers profile, String group) {
    return kept(group).stream().<Field<?>>filter(field -> differs(filing, profile, field)).toList();
  }

  private boolean differs(Answers filing, Answers profile, Field<?> field) {
    Optional<?> known = profile.get(home(field));
    return known.isPresent() && !known.equals(filing.get(field));
  }

  /** The filing with the profile's answers in this group. */
  public Answers applied(Answers profile, Answers filing, String group) {
    Answers fed = filing;
    for (Field<?> field : kept(group)) {
      fed = copied(home(field), profile, field, fed);
    }
    return fed;
  }

  /** These profiles and the one that this group of the filing gives, in the place of an older. */
  public Profiles with(Answers filing, String group) {
    Optional<Answers> before = matching(filing, group);
    Answers profile = before.orElse(Answers.empty());
    for (Field<?> field : kept(group)) {
      profile = copied(field, filing, home(field), profile);
    }
    List<Answers> others = new ArrayList<>(all);
    before.ifPresent(others::remove);
    others.add(profile);
    return new Profiles(catalogue, others);
  }

  /** These profiles without this one. */
  public Profiles without(Answers profile) {
    return new Profiles(catalogue, all.stream().filter(each -> !each.equals(profile)).toList());
  }

  @SuppressWarnings("unchecked") // both fields are of one type: they differ in their group alone
  private static <T> Answers copied(Field<?> from, Answers source, Field<T> to, Answers target) {
    Optional<T> value = (Optional<T>) source.get(from);
    return value.map(present -> target.with(to, present)).orElse(target);
  }

  /**
   * The fields of a group that a profile contains: roles of a person in one filing are left out.
   */
  private List<Field<?>> kept(String group) {
    boolean person = key(group).filter(Profiles::isPersonsNumber).isPresent();
    return fields(group).stream()
        .<Field<?>>filter(field -> !(person && field.type() instanceof FieldType.YesNo))
        .filter(field -> home(field).name().equals(field.name()))
        .toList();
  }

  /** The same question in the first group that has it, whose ids profiles use. */
  private Field<?> home(Field<?> field) {
    Optional<Field<String>> key = key(field.group());
    return form().pages().stream()
        .flatMap(page -> page.fields().stream())
        .filter(other -> other.name().equals(field.name()))
        .filter(other -> key(other.group()).map(Field::name).equals(key.map(Field::name)))
        .<Field<?>>map(other -> other)
        .findFirst()
        .orElse(field);
  }
}
