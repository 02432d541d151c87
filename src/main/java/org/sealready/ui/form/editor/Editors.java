package org.sealready.ui.form.editor;

import java.util.List;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.FieldType;
import org.sealready.form.Options;
import org.sealready.ui.form.FieldModel;
import org.sealready.words.Words;

/** The one place that knows which control answers which kind of field. */
public final class Editors {

  private static final int MOST_CHIPS = 5;

  private Editors() {}

  public static <T> Editor<T> of(FieldModel<T> model, Words words) {
    Editor<?> editor =
        switch (model.field().type()) {
          case FieldType.Text type -> new TextEditor(text(model), type);
          case FieldType.LongText type -> new LongTextEditor(text(model), type, words);
          case FieldType.Day type -> new DayEditor(text(model), type, words);
          case FieldType.YesNo type -> ChipsEditor.yesNo(as(model), type, words);
          case FieldType.Choice type -> choice(text(model), type.options(), words);
          case FieldType.Choices type -> choices(as(model), type, words);
          case FieldType.Entries type ->
              new EntriesEditor(Editors.<List<Entry>>as(model), type, words);
        };
    return typed(editor);
  }

  private static Editor<List<String>> choices(
      FieldModel<List<String>> model, FieldType.Choices type, Words words) {
    return isShort(type.options())
        ? new TogglesEditor(model, type.options(), words)
        : new ChoicesEditor(model, type, words);
  }

  /** Few enough to stand side by side, and always the same. */
  private static boolean isShort(Options options) {
    return options.dependsOn().isEmpty() && options.in(Answers.empty()).size() <= MOST_CHIPS;
  }

  private static Editor<String> choice(FieldModel<String> model, Options options, Words words) {
    return isShort(options)
        ? ChipsEditor.choice(model, options, words)
        : new ComboEditor(model, options, words);
  }

  private static FieldModel<String> text(FieldModel<?> model) {
    return as(model);
  }

  @SuppressWarnings("unchecked") // the kind of field was matched before, and it fixes the type
  private static <T> FieldModel<T> as(FieldModel<?> model) {
    return (FieldModel<T>) model;
  }

  @SuppressWarnings("unchecked") // made from the model whose type it has
  private static <T> Editor<T> typed(Editor<?> editor) {
    return (Editor<T>) editor;
  }
}
