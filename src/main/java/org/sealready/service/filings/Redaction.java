package org.sealready.service.filings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Mask;
import org.sealready.form.TextKind;
import org.sealready.service.Catalogue;

/**
 * Redacts the personal data of a filing, so that it can be shared: names and mail addresses are
 * removed, the middle of numbers is masked, also within texts.
 */
public final class Redaction {

  /** The replacement of a name. */
  private static final String HIDDEN = "某某";

  private final Catalogue catalogue;
  private final Answers effective;
  private final List<String> personal = new ArrayList<>();

  private Redaction(Catalogue catalogue, Answers answers) {
    this.catalogue = catalogue;
    this.effective = catalogue.form().effective(answers).answers();
    form().fields().stream().filter(this::isPersonal).forEach(this::collect);
    personal.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** The redacted filing. */
  public static Answers of(Catalogue catalogue, Answers answers) {
    Redaction redaction = new Redaction(catalogue, answers);
    Answers redacted = answers.withUnknown(Map.of()).withWaivers(List.of());
    for (Field<?> field : redaction.form().fields()) {
      redacted = redaction.redacted(field, redacted);
    }
    return redacted;
  }

  private Form form() {
    return catalogue.form();
  }

  private void collect(Field<?> field) {
    effective
        .get(field)
        .map(String::valueOf)
        .filter(text -> !text.isBlank())
        .ifPresent(personal::add);
  }

  /** An individual has personal data in fields where an organisation has public ones. */
  private boolean isPersonal(Field<?> field) {
    if (!(field.type() instanceof FieldType.Text(TextKind kind, int max))) {
      return false;
    }
    return Mask.covers(field, effective)
        || switch (kind) {
          case NAME, EMAIL, PHONE -> true;
          case PLAIN -> isIndividuals(field);
          case CODE, LOWER_CODE, NUMBER -> false;
        };
  }

  private boolean isIndividuals(Field<?> field) {
    return catalogue.identity().stream()
        .filter(key -> key.group().equals(field.group()))
        .anyMatch(key -> Mask.covers(key, effective));
  }

  @SuppressWarnings("unchecked") // texts of either kind have a text as their answer
  private Answers redacted(Field<?> field, Answers answers) {
    return switch (field.type()) {
      case FieldType.Text text -> replaced((Field<String>) field, answers);
      case FieldType.LongText text -> replaced((Field<String>) field, answers);
      case FieldType.Day day -> isOfCard(field) ? answers.without(field) : answers;
      case FieldType.Choice choice -> answers;
      case FieldType.Choices choices -> answers;
      case FieldType.YesNo yesNo -> answers;
      case FieldType.Entries entries -> answers;
    };
  }

  /** The validity of a person's card is of no use to a colleague and sensitive. */
  private boolean isOfCard(Field<?> field) {
    return form().fields().stream()
            .filter(other -> other.group().equals(field.group()))
            .anyMatch(other -> isPersonal(other) && Mask.covers(other, effective))
        && !catalogue.subtitle().group().equals(field.group());
  }

  private Answers replaced(Field<String> field, Answers answers) {
    if (answers.get(field).isEmpty()) {
      return answers;
    }
    String text = answers.get(field).orElseThrow();
    if (isPersonal(field)) {
      return answers.with(field, Mask.covers(field, effective) ? Mask.of(text) : HIDDEN);
    }
    for (String value : personal) {
      text = text.replace(value, HIDDEN);
    }
    return answers.with(field, text);
  }
}
