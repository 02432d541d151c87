package org.sealready.ui.wording;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.service.search.Narrowing;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.TallCell;
import org.sealready.ui.common.UsedKey;
import org.sealready.ui.form.editor.Composition;
import org.sealready.words.Words;

/** What can be put into the text, by the names that people know; typing narrows it down. */
final class Palette extends VBox {

  private final TextField search = new TextField();
  private final Composition composition = new Composition(search);
  private final ListView<Insertion> list = new ListView<>();
  private final Consumer<Insertion> put;
  private FilteredList<Insertion> found = new FilteredList<>(FXCollections.observableArrayList());

  /**
   * @param put puts it where the caret is
   */
  Palette(Words words, Consumer<Insertion> put) {
    this.put = put;
    getStyleClass().add("insertions");
    Label title = Labels.line(words.text("ui.wording.insert"), "side-heading");
    title.setLabelFor(search);
    search.setPromptText(words.text("ui.wording.insert.prompt"));
    search.textProperty().addListener(observable -> narrow());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
    list.setAccessibleText(words.text("ui.wording.insert"));
    list.setPlaceholder(Labels.wrapped(words.text("ui.choice.none"), "muted"));
    list.setCellFactory(view -> new Cell());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, search, list);
  }

  void show(List<Insertion> all) {
    found = new FilteredList<>(FXCollections.observableArrayList(all));
    list.setItems(found);
    narrow();
  }

  private void narrow() {
    if (!composition.isActive()) {
      Narrowing wanted = Narrowing.to(search.getText());
      found.setPredicate(insertion -> insertion.isMeant(wanted));
    }
  }

  private void onSearchKey(KeyEvent event) {
    if (composition.isActive() || found.isEmpty()) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
      put.accept(found.getFirst());
      event.consume();
    }
  }

  private void onListKey(KeyEvent event) {
    Insertion at = list.getSelectionModel().getSelectedItem();
    boolean isEnter = event.getCode() == KeyCode.ENTER && !event.isControlDown();
    if (at != null && (isEnter || event.getCode() == KeyCode.SPACE)) {
      UsedKey.consume(event);
      put.accept(at);
    } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
      search.requestFocus();
      event.consume();
    }
  }

  /** What it is called, and what it says in this filing. */
  private final class Cell extends TallCell<Insertion> {

    private final Label label = Labels.wrapped("", "insertions-label");
    private final Label value = Labels.line("", "insertions-value");
    private final VBox lines = new VBox(label, value);

    Cell() {
      lines.setMinWidth(0);
      lines.setMaxWidth(Double.MAX_VALUE);
      prefWidthProperty().bind(list.widthProperty().subtract(18));
      setOnMouseClicked(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              put.accept(getItem());
            }
          });
    }

    @Override
    protected Region content() {
      return lines;
    }

    @Override
    protected void updateItem(Insertion insertion, boolean empty) {
      super.updateItem(insertion, empty);
      setTooltip(
          empty
              ? null
              : new Tooltip(insertion.label() + " " + insertion.before() + insertion.after()));
      if (!empty) {
        label.setText(insertion.label());
        value.setText(
            insertion.value().isEmpty()
                ? insertion.before() + insertion.after()
                : insertion.value());
        setAccessibleText(insertion.label());
      }
    }
  }
}
