package org.sealready.ui.form.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.ui.form.FieldModel;
import org.sealready.ui.keys.Arrows;
import org.sealready.words.Words;

/** Either "none of these", or some of a list, each with its number. */
final class EntriesEditor implements Editor<List<Entry>> {

  private final FlowPane chips = new FlowPane();
  private final Arrows arrows = Arrows.in(chips);
  private final VBox numbers = new VBox();
  private final VBox node = new VBox(chips, numbers);
  private final Map<String, EntryLine> lines = new LinkedHashMap<>();
  private final FieldModel<List<Entry>> model;
  private final FieldType.Entries type;
  private final Words words;
  private List<Option> offered = List.of();

  EntriesEditor(FieldModel<List<Entry>> model, FieldType.Entries type, Words words) {
    this.model = model;
    this.type = type;
    this.words = words;
    chips.getStyleClass().add("chips");
    numbers.getStyleClass().add("entry-lines");
    node.getStyleClass().add("entries");
  }

  private List<Entry> entries() {
    return model.value().get().orElse(List.of());
  }

  private void toggle(Option option, boolean chosen) {
    commit();
    List<Entry> entries = new ArrayList<>(entries());
    entries.removeIf(entry -> entry.type().equals(option.code()));
    if (chosen) {
      boolean isNone = option.code().equals(type.none());
      entries.removeIf(entry -> isNone || entry.type().equals(type.none()));
      entries.add(new Entry(option.code(), ""));
    }
    hand(entries);
  }

  private void number(String code, String number) {
    hand(
        entries().stream()
            .map(entry -> entry.type().equals(code) ? new Entry(code, number) : entry)
            .toList());
  }

  private void hand(List<Entry> entries) {
    model.commit(entries.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(entries)));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Node entry() {
    return lines.values().stream()
        .filter(EntryLine::isEmpty)
        .<Node>map(EntryLine::control)
        .findFirst()
        .orElseGet(() -> chips.getChildren().isEmpty() ? node : chips.getChildren().getFirst());
  }

  /** What is chosen wants its number first. */
  @Override
  public boolean endsWithEnter() {
    commit();
    Optional<EntryLine> open =
        lines.values().stream()
            .filter(EntryLine::isEmpty)
            .filter(line -> !line.control().isFocused())
            .findFirst();
    open.ifPresent(EntryLine::requestInitialFocus);
    return open.isEmpty();
  }

  @Override
  public void requestInitialFocus() {
    lines.values().stream()
        .filter(EntryLine::isTyping)
        .findFirst()
        .ifPresentOrElse(EntryLine::requestInitialFocus, () -> entry().requestFocus());
  }

  @Override
  public void show(Optional<List<Entry>> value, Answers effective) {
    List<Option> all = type.options().in(effective, entries().stream().map(Entry::type).toList());
    if (!all.equals(offered)) {
      offered = all;
      chips.getChildren().setAll(offered.stream().sorted(this::noneFirst).map(this::chip).toList());
      arrows.over(chips.getChildren().stream().map(Arrows.Stop::alone).toList());
    }
    List<Entry> entries = value.orElse(List.of());
    for (Node chip : chips.getChildren()) {
      ((ToggleButton) chip)
          .setSelected(entries.stream().anyMatch(entry -> entry.type().equals(chip.getUserData())));
    }
    showNumbers(entries);
  }

  private void showNumbers(List<Entry> entries) {
    for (String code : List.copyOf(lines.keySet())) {
      if (entries.stream().noneMatch(entry -> entry.type().equals(code))) {
        lines.remove(code).end();
      }
    }
    for (Option option : offered) {
      entries.stream()
          .filter(entry -> entry.type().equals(option.code()) && !entry.type().equals(type.none()))
          .forEach(entry -> line(option).show(entry.number()));
    }
    List<EntryLine> wanted = List.copyOf(lines.values());
    if (!numbers.getChildren().equals(wanted)) {
      numbers.getChildren().setAll(wanted);
    }
  }

  private EntryLine line(Option option) {
    return lines.computeIfAbsent(
        option.code(),
        code ->
            new EntryLine(
                words.option(type.options(), option),
                words,
                number -> number(code, number),
                model.spot().below(code)));
  }

  private int noneFirst(Option one, Option other) {
    return Boolean.compare(other.code().equals(type.none()), one.code().equals(type.none()));
  }

  private Node chip(Option option) {
    ToggleButton chip = new ToggleButton(words.option(type.options(), option));
    chip.getStyleClass().setAll("chip");
    chip.setMnemonicParsing(false);
    chip.setUserData(option.code());
    chip.setOnAction(event -> toggle(option, chip.isSelected()));
    return chip;
  }

  @Override
  public boolean isTyping() {
    return lines.values().stream().anyMatch(EntryLine::isTyping);
  }

  @Override
  public void commit() {
    List.copyOf(lines.values()).forEach(EntryLine::commit);
  }
}
