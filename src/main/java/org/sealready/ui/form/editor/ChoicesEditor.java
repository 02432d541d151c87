package org.sealready.ui.form.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.FieldModel;
import org.sealready.words.Words;

/** Several of a long list: the chosen ones as chips, below them a list that typing narrows down. */
final class ChoicesEditor implements Editor<List<String>> {

  private final TextField search = new TextField();
  private final KeptText typed;
  private final ListView<Option> list = new ListView<>();
  private final Label counter = Labels.line("", "counter");
  private final ChosenChips chosen;
  private final VBox node;
  private final FieldModel<List<String>> model;
  private final FieldType.Choices type;
  private final Words words;
  private final OptionSearch finder;
  private final Optional<GroupColumn> groups;
  private List<Option> offered = List.of();
  private List<Option> found = List.of();

  ChoicesEditor(FieldModel<List<String>> model, FieldType.Choices type, Words words) {
    this.model = model;
    this.type = type;
    this.words = words;
    typed = KeptText.of(search, model.spot().below("search"));
    chosen = new ChosenChips(type.options(), words, this::toggle, search);
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox line = new HBox(search, counter);
    line.getStyleClass().add("choices-search");
    finder = new OptionSearch(type.options(), words);
    groups =
        type.options().in(Answers.empty()).stream().anyMatch(option -> !option.group().isEmpty())
            ? Optional.of(new GroupColumn(words, this::showFound))
            : Optional.empty();
    node = new VBox(chosen, line, browsed());
    node.getStyleClass().add("choices");
    search.textProperty().addListener(observable -> narrow());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
    list.setPlaceholder(new Label(words.text("ui.choice.none")));
    list.setAccessibleText(words.label(model.field()));
    list.setCellFactory(
        view -> new ChoiceCell(type.options(), words, this::isChosen, this::toggle));
  }

  /** The list, and beside it its groups. */
  private Node browsed() {
    if (groups.isEmpty()) {
      return list;
    }
    groups.get().addEventFilter(KeyEvent.KEY_PRESSED, this::onGroupKey);
    // One stop for the keyboard: arrows lead from the list to its groups and back.
    groups.get().setFocusTraversable(false);
    HBox.setHgrow(list, Priority.ALWAYS);
    HBox both = new HBox(groups.get(), list);
    both.getStyleClass().add("choices-browsed");
    return both;
  }

  private boolean isChosen(Option option) {
    return codes().contains(option.code());
  }

  private List<String> codes() {
    return model.value().get().orElse(List.of());
  }

  private void toggle(Option option) {
    List<String> codes = new ArrayList<>(codes());
    if (!codes.remove(option.code())) {
      if (codes.size() >= type.max()) {
        return;
      }
      codes.add(option.code());
    }
    model.commit(codes.isEmpty() ? Optional.empty() : Optional.of(codes));
  }

  private void narrow() {
    if (typed.isComposing()) {
      return;
    }
    found = finder.among(offered, search.getText());
    groups.ifPresent(column -> column.show(found, option -> words.group(type.options(), option)));
    showFound();
  }

  private void showFound() {
    list.getItems()
        .setAll(
            found.stream()
                .filter(option -> groups.isEmpty() || groups.get().shows(option))
                .toList());
  }

  private void onGroupKey(KeyEvent event) {
    if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.ENTER) {
      enterList();
      event.consume();
    }
  }

  private void enterList() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void onSearchKey(KeyEvent event) {
    if (typed.isComposing()) {
      return;
    }
    boolean isThere = !list.getItems().isEmpty();
    if (event.getCode() == KeyCode.DOWN && isThere) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isControlDown() && isThere) {
      toggle(list.getItems().getFirst());
      search.clear();
      event.consume();
    }
  }

  private void onListKey(KeyEvent event) {
    Option at = list.getSelectionModel().getSelectedItem();
    boolean isEnter = event.getCode() == KeyCode.ENTER && !event.isControlDown();
    if (at != null && (isEnter || event.getCode() == KeyCode.SPACE)) {
      toggle(at);
      event.consume();
    } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
      search.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.LEFT && groups.isPresent()) {
      groups.get().requestFocus();
      event.consume();
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Node entry() {
    return search;
  }

  @Override
  public void requestInitialFocus() {
    typed.requestInitialFocus();
  }

  /** Where something is searched for, Enter chooses it. */
  @Override
  public boolean endsWithEnter() {
    return search.isFocused() && search.getText().isEmpty() && !typed.isComposing();
  }

  @Override
  public void look(String text) {
    search.requestFocus();
    search.setText(text);
    search.end();
  }

  @Override
  public void show(Optional<List<String>> value, Answers effective) {
    List<Option> now = type.options().in(effective);
    if (!offered.equals(now)) {
      offered = now;
      narrow();
      search.setPromptText(words.text("ui.choices.prompt", offered.size()));
    }
    chosen.show(type.options().in(effective, codes()).stream().filter(this::isChosen).toList());
    counter.setText(words.text("ui.choices.counter", codes().size(), type.max()));
    list.refresh();
  }
}
