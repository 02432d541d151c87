package org.sealready.ui.rejection;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Mask;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.rejection.ReasonTexts;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** What the reasons of a rejection are called and say. */
record RejectionTexts(Catalogue catalogue, Words words) {

  /** More of a text in one piece is of no use to a reader. */
  private static final int LONGEST = 600;

  String text(String key, Object... args) {
    return words.text(key, args);
  }

  private boolean isChinese() {
    return words.language() == Language.CHINESE;
  }

  /** What mends it: a field, a letter, a picture, or what is done elsewhere. */
  String title(ShownReason reason) {
    if (reason.state() == ShownReason.State.NOTE) {
      return text("ui.rejection.note");
    }
    return reason
        .kept()
        .field()
        .map(this::name)
        .orElseGet(
            () -> text(reason.kept().isSure() ? "ui.rejection.elsewhere" : "ui.rejection.unsure"));
  }

  /** Of a field, slot or letter. */
  String name(String id) {
    Optional<Field<?>> field = catalogue.form().field(id);
    return field
        .map(words::label)
        .or(() -> catalogue.letter(id).map(this::title))
        .orElseGet(() -> texts().picture(id));
  }

  String title(Letter letter) {
    return texts().title(letter);
  }

  private ReasonTexts texts() {
    return new ReasonTexts(catalogue, words);
  }

  /** Where it is mended; empty where no page is. */
  String page(ShownReason reason) {
    return reason.kept().field().map(this::page).orElse("");
  }

  private String page(String id) {
    Optional<Field<?>> field = catalogue.form().field(id);
    if (field.isPresent()) {
      return catalogue.form().pageOf(field.get()).map(words::title).orElse("");
    }
    return catalogue.letter(id).isPresent()
        ? words.text("ui.letters.title")
        : text("ui.rejection.pictures");
  }

  String state(ShownReason reason) {
    boolean isTicked = reason.state() == ShownReason.State.DONE && !reason.isChanged();
    return text(
        "ui.rejection.state."
            + (isTicked ? "ticked" : reason.state().name().toLowerCase(Locale.ROOT)));
  }

  List<String> advice(ShownReason reason) {
    return reason.kept().advice().stream().map(texts()::advice).toList();
  }

  /** What stands at the field, or stood there, masked where others could read it. */
  String value(ShownReason reason, String value) {
    if (value.isEmpty()) {
      return text("ui.rejection.empty");
    }
    return reason.isMasked()
        ? Mask.of(value)
        : reason.field().map(field -> answer(field, value)).orElse(value);
  }

  /** Rounds keep a yes or no as the platform writes it. */
  private String answer(Field<?> field, String value) {
    return field.type() instanceof FieldType.YesNo(String yes, String no)
            && (value.equals(yes) || value.equals(no))
        ? words.answer(field, value.equals(yes), value)
        : value;
  }

  /** The reviewer's words, not longer than anyone reads, numbers masked. */
  String quoted(ShownReason reason) {
    return shortened(Pasted.masked(reason.kept().text())).replaceAll("\\s*\\n\\s*", " ");
  }

  /** The text with its end left out where it is very long. */
  String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int head = text.offsetByCodePoints(0, LONGEST / 3);
    return text.substring(0, head) + text("ui.rejection.left-out", text.length() - head);
  }

  String round(int index, RejectionRound round) {
    return text("ui.rejection.round", index + 1, day(round.at()));
  }

  private String day(String at) {
    try {
      DateTimeFormatter format =
          isChinese()
              ? DateTimeFormatter.ofPattern("M月d日", Locale.CHINESE)
              : DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
      return format.format(OffsetDateTime.parse(at));
    } catch (DateTimeParseException written) {
      // Another program wrote it so: it is shown as it is.
      return at;
    }
  }

  String names(List<Field<?>> fields) {
    return texts().names(fields);
  }
}
