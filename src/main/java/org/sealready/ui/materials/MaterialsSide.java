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
  private final Consumer<Field<?>> go;
  private final Runnable letters;
  private final VBox card = new VBox();

  MaterialsSide(
      MaterialsModel model,
      MaterialTexts texts,
      Words words,
      Consumer<Field<?>> go,
      Runnable letters) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.go = go;
    this.letters = letters;
    card.getStyleClass().add("desk-card");
    getStyleClass().addAll("copy-side", "materials-side");
    getChildren().addAll(card, keys());
    new WhileShown(this)
        .follow(model.rows(), rows -> show())
        .follow(model.record(), record -> show())
        .follow(model.current(), at -> show());
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
      all.forEach(
          each ->
              watch
                  .getChildren()
                  .add(
                      Labels.wrapped(
                          words.text("ui.materials.watch.one", words.of(each)), "copy-why")));
      lines.add(watch);
    }
  }

  private FlowPane buttons(MaterialRow row) {
    FlowPane buttons = new FlowPane();
    buttons.setHgap(8);
    buttons.setVgap(8);
    if (MaterialsModel.isTickable(row)) {
      String key = model.isTicked(row) ? "ui.materials.untick" : "ui.materials.tick";
      buttons.getChildren().add(Labels.button(words.text(key), () -> model.tick(row), "outlined"));
    }
    if (row.letter().isPresent() && MaterialsModel.isTickable(row)) {
      buttons
          .getChildren()
          .add(Labels.button(words.text("ui.materials.letters"), letters, "outlined"));
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
                            () -> go.accept(field),
                            "outlined")));
    return buttons;
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
