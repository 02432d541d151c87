package org.sealready.ui.materials;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Bilingual;
import org.sealready.form.Field;
import org.sealready.service.material.MaterialRow;
import org.sealready.service.material.MaterialTexts;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The paper in hand: why, from whom, in what shape, where to, and the ways on from here. */
final class MaterialsSide extends VBox {

  private final MaterialsModel model;
  private final MaterialTexts texts;
  private final Words words;
  private final Ways ways;
  private final VBox card = new VBox();
  private final Node keys;

  /**
   * The ways on from here.
   *
   * @param field goes to a field, wherever it is asked
   * @param letters goes to the letters
   * @param back goes back to the list
   */
  record Ways(Consumer<Field<?>> field, Runnable letters, Runnable back) {}

  MaterialsSide(MaterialsModel model, MaterialTexts texts, Words words, Ways ways) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.ways = ways;
    keys = keys();
    card.getStyleClass().add("desk-card");
    getStyleClass().addAll("copy-side", "materials-side");
    getChildren().addAll(card, keys);
    new WhileShown(this)
        .follow(model.rows(), rows -> show())
        .follow(model.record(), record -> show())
        .follow(model.current(), at -> show());
  }

  /** Leaves out what is no part of the paper, or not. */
  void shortened(boolean isShort) {
    keys.setVisible(!isShort);
    keys.setManaged(!isShort);
  }

  private void show() {
    card.getChildren().clear();
    model.inHand().ifPresent(this::show);
  }

  private void show(MaterialRow row) {
    List<Node> lines = card.getChildren();
    lines.add(Labels.wrapped(texts.title(row), "section-title"));
    lines.add(Labels.wrapped(texts.need(row), "muted"));
    lines.add(Labels.wrapped(texts.why(row), "copy-why"));
    FlowPane buttons = buttons(row);
    if (!buttons.getChildren().isEmpty()) {
      lines.add(buttons);
    }
    if (MaterialsModel.isTickable(row)) {
      add(lines, "ui.materials.from", texts.from(row));
      add(lines, "ui.materials.original", texts.original(row));
      add(lines, "ui.materials.limit", texts.limit(row));
      add(lines, "ui.materials.place", texts.place(row));
      watch(lines, row.material().watch());
    }
    lines.add(Labels.wrapped(words.text("ui.materials.source", texts.source(row)), "muted"));
  }

  private void add(List<Node> lines, String key, String text) {
    if (!text.isEmpty()) {
      VBox both = new VBox(Labels.line(words.text(key), "muted"), Labels.wrapped(text, "copy-why"));
      lines.add(both);
    }
  }

  private void watch(List<Node> lines, List<Bilingual> all) {
    if (!all.isEmpty()) {
      VBox watch = new VBox(Labels.line(words.text("ui.materials.watch"), "muted"));
      all.forEach(each -> watch.getChildren().add(Labels.point(words.of(each), "copy-why")));
      lines.add(watch);
    }
  }

  private FlowPane buttons(MaterialRow row) {
    FlowPane buttons = new FlowPane();
    buttons.setHgap(8);
    buttons.setVgap(8);
    if (MaterialsModel.isTickable(row)) {
      String key = model.isTicked(row) ? "ui.materials.untick" : "ui.materials.tick";
      buttons.getChildren().add(Labels.button(words.text(key), () -> tick(row), "outlined"));
    }
    if (row.letter().isPresent() && MaterialsModel.isTickable(row)) {
      buttons
          .getChildren()
          .add(Labels.button(words.text("ui.materials.letters"), ways.letters(), "outlined"));
    }
    model
        .decides(row)
        .ifPresent(
            field ->
                buttons
                    .getChildren()
                    .add(
                        Labels.button(
                            words.text("ui.materials.field", words.label(field)),
                            () -> ways.field().accept(field),
                            "outlined")));
    return buttons;
  }

  /** The button is made anew by it, so the focus goes back to the list. */
  private void tick(MaterialRow row) {
    model.tick(row);
    ways.back().run();
  }

  private Node keys() {
    VBox keys = new VBox(Labels.line(words.text("ui.copy.keys"), "section-title"));
    keys.getStyleClass().add("desk-card");
    for (String key : List.of("enter", "arrows", "space")) {
      StackPane room = new StackPane(Labels.line(words.text("ui.copy.key." + key), "key-cap"));
      room.getStyleClass().add("key-room");
      HBox line = new HBox(room, Labels.wrapped(words.text("ui.materials.key." + key)));
      line.getStyleClass().add("key-line");
      keys.getChildren().add(line);
    }
    return keys;
  }
}
