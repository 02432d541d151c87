package org.sealready.ui.form.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.sealready.form.Answers;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.form.FieldModel;
import org.sealready.words.Words;

/** One of a few answers, side by side. */
final class ChipsEditor<T> implements Editor<T> {

  private final Chips<T> chips;
  private Function<T, String> unlisted = String::valueOf;

  private ChipsEditor(FieldModel<T> model, List<Chip<T>> answers, Words words) {
    chips = new Chips<>(answers).onChosen(value -> model.commit(Optional.of(value)));
    chips.caption(words.label(model.field()));
  }

  static ChipsEditor<Boolean> yesNo(FieldModel<Boolean> model, FieldType.YesNo type, Words words) {
    return new ChipsEditor<>(
        model,
        List.of(
            new Chip<>(true, words.answer(model.field(), true, type.yes())),
            new Chip<>(false, words.answer(model.field(), false, type.no()))),
        words);
  }

  static ChipsEditor<String> choice(FieldModel<String> model, Options options, Words words) {
    List<Chip<String>> chips =
        options.in(Answers.empty()).stream()
            .map(option -> new Chip<>(option.code(), words.option(options, option)))
            .toList();
    return new ChipsEditor<>(model, chips, words)
        .naming(code -> words.option(options, Option.unlisted(code)));
  }

  /** What is not offered has a chip as well, so that it is seen and stays. */
  private ChipsEditor<T> naming(Function<T, String> name) {
    unlisted = name;
    return this;
  }

  @Override
  public Node node() {
    return chips;
  }

  @Override
  public Node entry() {
    return chips.entry();
  }

  @Override
  public void show(Optional<T> value, Answers effective) {
    value
        .filter(given -> !chips.has(given))
        .ifPresent(given -> chips.add(new Chip<>(given, unlisted.apply(given))));
    chips.show(value);
  }
}
