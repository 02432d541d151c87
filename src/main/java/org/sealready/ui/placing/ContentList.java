package org.sealready.ui.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.paper.Content;
import org.sealready.service.paper.PaperContents.Choice;
import org.sealready.service.search.Narrowing;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.TallCell;
import org.sealready.ui.common.UsedKey;
import org.sealready.ui.form.editor.Composition;
import org.sealready.words.Words;

/** What can be put onto a form, each with what it says in this filing; typing narrows it down. */
final class ContentList extends VBox {

  /** What is done with an entry. */
  interface Use {

    /** It was chosen, by Enter or a double click. */
    void take(Content content);

    /** The pointer drags it, here in the scene. */
    void drag(Choice choice, double sceneX, double sceneY);

    /** The pointer let go of it, here in the scene. */
    void drop(Choice choice, double sceneX, double sceneY);
  }

  private final TextField search = new TextField();
  private final Composition composition = new Composition(search);
  private final ListView<Choice> list = new ListView<>();
  private final FilteredList<Choice> found;
  private final Function<Content, String> value;
  private final Words words;
  private final Use use;

  ContentList(List<Choice> all, Function<Content, String> value, Words words, Use use) {
    this.value = value;
    this.words = words;
    this.use = use;
    found = new FilteredList<>(FXCollections.observableArrayList(new ArrayList<>(all)));
    getStyleClass().add("content-list");
    search.setPromptText(words.text("ui.forms.search"));
    search.setAccessibleText(words.text("ui.forms.search"));
    search.textProperty().subscribe(text -> narrow());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    list.setItems(found);
    list.setPlaceholder(new Label(words.text("ui.choice.none")));
    list.setAccessibleText(words.text("ui.forms.palette"));
    list.setCellFactory(view -> new Cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(search, list);
  }

  Node entry() {
    return search;
  }

  /** Shows all of them again. */
  void clear() {
    search.clear();
  }

  private void narrow() {
    if (!composition.isActive()) {
      Narrowing wanted = Narrowing.to(search.getText());
      found.setPredicate(
          choice ->
              wanted.isCalled(choice.label(), choice.group())
                  || wanted.isIn(value.apply(choice.content())));
    }
  }

  private void onSearchKey(KeyEvent event) {
    if (composition.isActive()) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN && !found.isEmpty()) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !found.isEmpty()) {
      use.take(found.getFirst().content());
      event.consume();
    }
  }

  private void onListKey(KeyEvent event) {
    Choice at = list.getSelectionModel().getSelectedItem();
    if (at != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      UsedKey.consume(event);
      use.take(at.content());
    } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
      search.requestFocus();
      event.consume();
    }
  }

  /** An entry: its name, where it is asked, and what it says now. */
  private final class Cell extends TallCell<Choice> {
    private final Label name = Labels.wrapped("", "content-name");
    private final Label group = Labels.line("", "content-group");
    private final Label says = Labels.wrapped("", "content-value");
    private final VBox box = new VBox(new HBox(name, Labels.spring(), group), says);
    private boolean dragged;

    Cell() {
      box.getStyleClass().add("content-entry");
      group.setMinWidth(USE_PREF_SIZE);
      box.setMouseTransparent(true);
      prefWidthProperty().bind(list.widthProperty().subtract(16));
      setOnMousePressed(event -> dragged = false);
      setOnMouseDragged(this::onDrag);
      setOnMouseReleased(this::onRelease);
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
              use.take(getItem().content());
            }
          });
    }

    private void onDrag(MouseEvent event) {
      if (getItem() != null) {
        dragged = true;
        use.drag(getItem(), event.getSceneX(), event.getSceneY());
      }
    }

    private void onRelease(MouseEvent event) {
      if (getItem() != null && dragged) {
        use.drop(getItem(), event.getSceneX(), event.getSceneY());
      }
    }

    @Override
    protected Region content() {
      return box;
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (!empty) {
        String text = value.apply(choice.content());
        name.setText(choice.label());
        group.setText(choice.group());
        says.setText(text.isEmpty() ? words.text("ui.forms.no-value") : text);
        box.setAccessibleText(choice.label() + " " + choice.group() + " " + says.getText());
      }
    }
  }
}
