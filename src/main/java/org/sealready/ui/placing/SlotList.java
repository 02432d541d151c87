package org.sealready.ui.placing;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.paper.Content;
import org.sealready.paper.Slot;
import org.sealready.service.paper.PaperContents;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.TallCell;
import org.sealready.ui.common.UsedKey;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The fields of the paper's own, each with what goes into it. */
final class SlotList extends ListView<Slot> {

  private final PlacingModel model;
  private final PaperContents contents;
  private final Words words;
  private final SlotNames names;
  private boolean showing;

  /** What keys do with the chosen field, beside choosing another. */
  interface Use {

    /** Enter: what stands in it is right, or something else is looked for. */
    void enter();

    /** The arrow to the right: something else is looked for. */
    void look();
  }

  SlotList(PlacingModel model, PaperContents contents, Words words, Use use) {
    this.model = model;
    this.contents = contents;
    this.words = words;
    names = new SlotNames(model.form().blank(), words);
    getStyleClass().add("slot-list");
    setItems(FXCollections.observableArrayList(model.form().blank().slots()));
    setAccessibleText(words.text("ui.forms.slots"));
    setCellFactory(view -> new Cell());
    addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, use));
    getSelectionModel().selectedItemProperty().subscribe(slot -> choose(slot));
    new WhileShown(this)
        .follow(model.placement(), placement -> refresh())
        .follow(model.chosen(), this::show);
  }

  private void onKey(KeyEvent event, Use use) {
    switch (event.getCode()) {
      case ENTER -> {
        UsedKey.consume(event);
        use.enter();
      }
      case RIGHT -> {
        event.consume();
        use.look();
      }
      case DELETE, BACK_SPACE -> {
        event.consume();
        model.remove();
      }
      default -> {}
    }
  }

  private void choose(Slot slot) {
    if (slot != null && !showing) {
      model.choose(slot);
    }
  }

  private void show(Chosen chosen) {
    showing = true;
    if (chosen instanceof Chosen.InField(String name)) {
      for (int i = 0; i < getItems().size(); i++) {
        if (getItems().get(i).name().equals(name)) {
          getSelectionModel().select(i);
          scrollTo(Math.max(0, i - 3));
        }
      }
    } else {
      getSelectionModel().clearSelection();
    }
    showing = false;
  }

  private final class Cell extends TallCell<Slot> {
    private final Label name = Labels.wrapped("", "content-name");
    private final Label filled = Labels.wrapped("", "content-value");
    private final Label check = Labels.line(words.text("ui.forms.guess"), "warning");
    private final VBox says = new VBox(name, filled);
    private final HBox line = new HBox(Icons.of("slot"), says, check);

    Cell() {
      line.getStyleClass().add("slot-entry");
      HBox.setHgrow(says, Priority.ALWAYS);
      says.setMinWidth(0);
      check.setMinWidth(USE_PREF_SIZE);
      prefWidthProperty().bind(SlotList.this.widthProperty().subtract(16));
    }

    /** What goes into it; that it is empty in this filing is no secret either. */
    private String says(Slot slot, Content content) {
      if (slot instanceof Slot.Box && content instanceof Content.Words) {
        return words.text("ui.forms.tick.always");
      }
      String name = contents.text(content);
      return content instanceof Content.Tick || !model.text(content).isEmpty()
          ? name
          : words.text("ui.forms.filled", name, words.text("ui.forms.no-value"));
    }

    @Override
    protected Region content() {
      return line;
    }

    @Override
    protected void updateItem(Slot slot, boolean empty) {
      super.updateItem(slot, empty);
      if (!empty) {
        Optional<Content> content =
            Optional.ofNullable(model.placement().get().fields().get(slot.name()));
        name.setText(names.of(slot));
        filled.setText(
            content.map(found -> says(slot, found)).orElseGet(() -> names.otherwise(slot)));
        boolean isGuess = model.guesses().has(slot.name());
        check.setVisible(isGuess);
        check.setManaged(isGuess);
        line.getStyleClass()
            .setAll("slot-entry", isGuess ? "guess" : content.isPresent() ? "filled" : "open");
      }
    }
  }
}
