package org.sealready.ui.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Suggestion;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Wrapping;
import org.sealready.ui.form.AnswerOrigin;
import org.sealready.ui.form.AnswerText;
import org.sealready.ui.form.FieldModel;
import org.sealready.words.Words;

/** What a typed answer says besides itself, and the answer that others tell, to be taken or not. */
final class FactList<T> extends VBox {

  private final FieldModel<T> model;
  private final Words words;
  private final Runnable enter;
  private List<String> shown = List.of();
  private Optional<T> suggested = Optional.empty();

  /**
   * @param enter puts the focus into the field, where a taken suggestion is seen
   */
  FactList(FieldModel<T> model, Words words, Runnable enter) {
    this.enter = enter;
    this.model = model;
    this.words = words;
    getStyleClass().add("facts");
  }

  /** Shows what is to be said now; tells whether that is anything. */
  boolean show() {
    Answers effective = model.form().effective().get().answers();
    List<String> now =
        effective.get(model.field()).map(this::readings).orElse(List.of()).stream().toList();
    Optional<Suggestion<T>> open = open(effective);
    Optional<T> value = open.flatMap(suggestion -> suggestion.value().apply(effective));
    if (!now.equals(shown) || !value.equals(suggested)) {
      shown = now;
      suggested = value;
      List<Node> lines = new ArrayList<>(now.stream().map(this::fact).toList());
      value.ifPresent(answer -> lines.add(offer(open.get(), answer)));
      getChildren().setAll(lines);
    }
    return !getChildren().isEmpty();
  }

  private List<String> readings(T value) {
    return model.field().readings().stream()
        .flatMap(
            reading ->
                reading.args().apply(value, model.form().today()).stream()
                    .map(args -> words.reading(reading, args)))
        .toList();
  }

  /** The first suggestion that is not already the answer, where a person is asked at all. */
  private Optional<Suggestion<T>> open(Answers effective) {
    Optional<T> answer = effective.get(model.field());
    return model.field().suggestions().stream()
        .filter(one -> model.filling().get() != AnswerOrigin.FOLLOWS)
        .filter(
            one ->
                one.value()
                    .apply(effective)
                    .filter(v -> !answer.equals(Optional.of(v)))
                    .isPresent())
        .findFirst();
  }

  private Node fact(String text) {
    var label = Labels.wrapped(text, "fact-text");
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox line = new HBox(Icons.of("fact"), label);
    line.getStyleClass().add("fact");
    return line;
  }

  private Node offer(Suggestion<T> suggestion, T answer) {
    Answers before = model.form().effective().get().answers();
    Answers taken = suggestion.taken(model.field(), answer, before);
    List<Field<?>> changed = model.form().form().differing(before, taken);
    AnswerText old = new AnswerText(words, before);
    AnswerText texts = new AnswerText(words, taken);
    String all =
        changed.stream()
            .map(field -> added(old.of(field), texts.of(field)))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    Hyperlink link = Labels.link(words.suggestion(suggestion, all), () -> take(changed, taken));
    Wrapping.in(link);
    link.setMinWidth(0);
    link.getStyleClass().add("message-way");
    return link;
  }

  /** Of a text that goes on, what is new: the rest stands in the field already. */
  private static String added(String before, String after) {
    return before.isEmpty() || !after.startsWith(before)
        ? after
        : after.substring(before.length()).replaceFirst("^[。\\s]+", "");
  }

  private void take(List<Field<?>> changed, Answers taken) {
    enter.run();
    model.form().take(changed, taken);
  }
}
