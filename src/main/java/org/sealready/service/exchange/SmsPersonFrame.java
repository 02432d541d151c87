package org.sealready.service.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Judged;
import org.sealready.pdf.layout.CardPart;
import org.sealready.pdf.layout.CardPart.Style;
import org.sealready.platform.SmsCheck;
import org.sealready.platform.SmsReceiver;
import org.sealready.platform.SmsReceiver.Caution;
import org.sealready.words.Words;

/** What the card says of one person: name, phone, last characters, and until when. */
record SmsPersonFrame(SmsCheck check, Judged judged, Words words) {

  /** As a person's name may have. */
  private static final int NAME = 50;

  private static final int DOCUMENT = 100;

  /** As a number may have. */
  private static final int MOBILE = 20;

  private static final String MARKS = "[^0-9A-Z]";

  List<CardPart> parts(SmsReceiver person) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Words(Style.ROLE, role(person.role())));
    String name = SmsCard.brief(value(person.name()), NAME);
    parts.add(name.isEmpty() ? new CardPart.Number("") : new CardPart.Words(Style.NAME, name));
    parts.add(label(words.text("sms.mobile")));
    parts.add(new CardPart.Number(SmsCard.brief(value(person.mobile()), MOBILE)));
    String asked = words.text(isBack(person) ? "sms.back" : "sms.front", document(person));
    parts.add(label(words.text("sms.last", asked, check.counts().last())));
    parts.add(new CardPart.Boxes(boxes(person), check.counts().last()));
    warnings(person).forEach(text -> parts.add(new CardPart.Words(Style.WARNING, text)));
    parts.add(new CardPart.Blanks(words.text("sms.came")));
    parts.add(new CardPart.Blanks(words.text("sms.until")));
    return parts;
  }

  private static CardPart label(String text) {
    return new CardPart.Words(Style.LABEL, text);
  }

  private String role(SmsReceiver.Role role) {
    return switch (role) {
      case INDIVIDUAL -> words.text("sms.role.individual");
      case ENTITY_CONTACT -> words.text("sms.role.entity");
      case MINI_PROGRAM_CONTACT -> words.text("sms.role.program");
      case BOTH -> words.text("sms.role.both");
    };
  }

  private String value(Field<String> field) {
    return CopyText.of(field, answers());
  }

  private Answers answers() {
    return judged.effective().answers();
  }

  /** What the document is called; just a document where that is not known. */
  private String document(SmsReceiver person) {
    Optional<String> code = answers().get(person.document());
    if (code.isPresent() && person.document().type() instanceof FieldType.Choice(var options)) {
      Optional<String> name =
          options
              .find(code.get(), answers())
              .map(option -> SmsCard.brief(words.option(options, option), DOCUMENT));
      return name.orElseGet(() -> words.text("sms.document"));
    }
    return words.text("sms.document");
  }

  /** The last characters of the number; empty where it does not have so many. */
  private String last(SmsReceiver person) {
    String number = value(person.number()).replaceAll(MARKS, "");
    int from = number.length() - check.counts().last();
    return from < 0 ? "" : number.substring(from);
  }

  /** Empty where other characters count than those of the number that we know. */
  private String boxes(SmsReceiver person) {
    return isBack(person) ? "" : last(person);
  }

  private static boolean isBack(SmsReceiver person) {
    return person.cautions().contains(Caution.BACK);
  }

  private List<String> warnings(SmsReceiver person) {
    List<String> warnings = new ArrayList<>();
    String last = last(person);
    if (isNumberWrong(person) && !last.isEmpty()) {
      warnings.add(words.text("sms.wrong.number"));
    }
    if (last.endsWith("X")) {
      warnings.add(words.text("sms.x"));
    }
    if (isMobileWrong(person)) {
      warnings.add(words.text("sms.wrong.mobile"));
    }
    person.cautions().stream()
        .sorted()
        .map(caution -> caution(caution, last))
        .forEach(warnings::add);
    return warnings;
  }

  private String caution(Caution caution, String last) {
    return switch (caution) {
      case VIRTUAL -> words.text("sms.caution.virtual");
      case NOT_FOR_PEOPLE -> words.text("sms.caution.not-for-people");
      case UNKNOWN_RANGE -> words.text("sms.caution.unknown");
      case FRONT -> words.text("sms.caution.front");
      case BACK -> words.text("sms.caution.back", SmsCard.said("volcano", check, words), last);
    };
  }

  /** Whether the number is an error, be it given here or taken over from another field. */
  private boolean isNumberWrong(SmsReceiver person) {
    Optional<String> value = answers().get(person.number());
    return value.isPresent()
        && judged.errors().stream().anyMatch(error -> answers().get(error.field()).equals(value));
  }

  private boolean isMobileWrong(SmsReceiver person) {
    return answers().get(person.mobile()).isPresent()
        && judged.errors().stream().anyMatch(error -> error.field().equals(person.mobile()));
  }
}
