package org.sealready.ui.form.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.sealready.form.Answers;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.ui.form.FieldModel;
import org.sealready.words.Words;

/** One of a longer list: typing narrows it down. */
final class ComboEditor implements Editor<String> {

  private final LeanCombo control = new LeanCombo();
  private final FieldModel<String> model;
  private final Options options;
  private final Words words;
  private final OptionSearch finder;
  private Optional<Option> shown = Optional.empty();

  ComboEditor(FieldModel<String> model, Options options, Words words) {
    this.model = model;
    this.options = options;
    this.words = words;
    finder = new OptionSearch(options, words);
    control.setConverter(new Labelled());
    control.setPromptText(words.text("ui.choice.prompt"));
    control.setPlaceholder(new Label(words.text("ui.choice.none")));
    control.setVisibleRowCount(9);
    control.setMaxWidth(Double.MAX_VALUE);
    control.valueProperty().addListener(observable -> commitUnlessOpen());
    control.showingProperty().addListener(observable -> commitUnlessOpen());
    control.skinProperty().addListener(observable -> onSkin());
    control.addEventHandler(KeyEvent.KEY_PRESSED, this::clear);
  }

  /** While the list is open, every arrow key moves the value; only the one that stays counts. */
  private void commitUnlessOpen() {
    Option chosen = control.getValue();
    if (control.isShowing() || Objects.equals(chosen, shown.orElse(null))) {
      return;
    }
    if (chosen == null) {
      control.setValue(shown.orElse(null));
    } else {
      model.commit(Optional.of(chosen.code()));
    }
  }

  private void clear(KeyEvent event) {
    boolean wanted = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    if (wanted && !control.isShowing()) {
      model.commit(Optional.empty());
    }
  }

  private void onSkin() {
    control.search().ifPresent(this::onSearch);
  }

  private void onSearch(TextField search) {
    search.setPromptText(words.text("ui.choice.search"));
    KeptText typed = new KeptText(search, model.spot(), String::isEmpty);
    control.showingProperty().addListener(observable -> searchOn(typed));
    search.textProperty().addListener(observable -> narrow(search.getText()));
  }

  /** The control looks for labels alone, in characters; pinyin and initials find them here. */
  @SuppressWarnings("unchecked") // the box that the control shows its options in
  private void narrow(String typed) {
    if (!typed.isBlank() && control.lookup("#filtered") instanceof ComboBox<?> box) {
      List<Option> found = finder.among(control.getItems(), typed);
      ((ComboBox<Option>) box).setItems(FXCollections.observableArrayList(found));
    }
  }

  /** The list opens with what was searched for last and never chosen. */
  private void searchOn(KeptText typed) {
    if (control.isShowing()) {
      typed.restore();
    }
  }

  @Override
  public void requestInitialFocus() {
    control.requestFocus();
    if (model.spot().typed().isPresent()) {
      control.show();
    }
  }

  /** In the open list Enter chooses. */
  @Override
  public boolean endsWithEnter() {
    return !control.isShowing();
  }

  @Override
  public Node node() {
    return control;
  }

  @Override
  public Node entry() {
    return control;
  }

  @Override
  public void show(Optional<String> value, Answers effective) {
    List<Option> offered = options.in(effective);
    if (!control.getItems().equals(offered)) {
      offer(offered);
    }
    shown = value.map(code -> find(code, offered));
    control.setValue(shown.orElse(null));
  }

  /** The control looks for its value in its search list, which still holds the old options. */
  private void offer(List<Option> offered) {
    shown = Optional.empty();
    control.setValue(null);
    control.setItems(FXCollections.observableArrayList(offered));
  }

  /** A code that is not offered is told of, so that its message has something to stand at. */
  private static Option find(String code, List<Option> offered) {
    return offered.stream()
        .filter(option -> option.code().equals(code))
        .findFirst()
        .orElseGet(() -> Option.unlisted(code));
  }

  /** Lists and search see the label. */
  private final class Labelled extends StringConverter<Option> {
    @Override
    public String toString(Option option) {
      return option == null ? "" : words.option(options, option);
    }

    @Override
    public Option fromString(String text) {
      throw new UnsupportedOperationException("the list is not typed into");
    }
  }
}
