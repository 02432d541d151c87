package org.sealready.ui.form;

import java.util.List;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Mask;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.words.Words;

/**
 * An answer as a person reads it: labels instead of codes, and numbers of persons masked unless
 * they are asked for.
 */
public final class AnswerText {

  private final Words words;
  private final Answers effective;
  private final boolean open;

  public AnswerText(Words words, Answers effective) {
    this(words, effective, false);
  }

  private AnswerText(Words words, Answers effective, boolean open) {
    this.words = words;
    this.effective = effective;
    this.open = open;
  }

  /** The same with every number in full. */
  public AnswerText unmasked() {
    return new AnswerText(words, effective, true);
  }

  /** Whether the middle of the field's answer is hidden. */
  public boolean isMasked(Field<?> field) {
    return !open && effective.get(field).isPresent() && Mask.covers(field, effective);
  }

  /** The answer that counts; empty where there is none. */
  public <T> String of(Field<T> field) {
    return effective.get(field).map(value -> text(field, value)).orElse("");
  }

  @SuppressWarnings("unchecked") // the kind of field fixes the type of its answer
  private String text(Field<?> field, Object value) {
    return switch (field.type()) {
      case FieldType.Text type -> isMasked(field) ? Mask.of((String) value) : (String) value;
      case FieldType.LongText type -> (String) value;
      case FieldType.Day type -> (String) value;
      case FieldType.YesNo type ->
          words.answer(field, (Boolean) value, (Boolean) value ? type.yes() : type.no());
      case FieldType.Choice type -> label(type.options(), (String) value);
      case FieldType.Choices type -> list(type.options(), (List<String>) value);
      case FieldType.Entries type -> entries(type.options(), (List<Entry>) value);
    };
  }

  private String label(Options options, String code) {
    return words.option(
        options, options.find(code, effective).orElseGet(() -> Option.unlisted(code)));
  }

  private String list(Options options, List<String> codes) {
    return codes.stream()
        .map(code -> label(options, code))
        .collect(Collectors.joining(words.text("ui.list.comma")));
  }

  private String entries(Options options, List<Entry> entries) {
    return entries.stream()
        .map(entry -> (label(options, entry.type()) + " " + entry.number()).strip())
        .collect(Collectors.joining(words.text("ui.list.comma")));
  }
}
