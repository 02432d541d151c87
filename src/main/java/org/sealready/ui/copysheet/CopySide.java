package org.sealready.ui.copysheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.ui.common.EvenLabel;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** Beside the list: where on the platform's page the current value goes, and the keys. */
final class CopySide extends VBox {

  /** So many fields are drawn before and behind the current one. */
  private static final int AROUND = 2;

  private final CopyModel model;
  private final CopyTexts texts;
  private final Words words;
  private final Consumer<Field<?>> change;
  private final VBox place = new VBox();

  CopySide(CopyModel model, CopyTexts texts, Consumer<Field<?>> change) {
    this.model = model;
    this.texts = texts;
    this.words = texts.words();
    this.change = change;
    place.getStyleClass().add("desk-card");
    getStyleClass().add("copy-side");
    getChildren().addAll(place, keys(), new EvenLabel(words.text("ui.copy.cleared"), "muted"));
    new WhileShown(this)
        .follow(model.items(), items -> show())
        .follow(model.current(), at -> show());
  }

  private void show() {
    place.getChildren().clear();
    model.inHand().ifPresent(this::show);
  }

  private void show(CopyItem item) {
    List<Node> lines = place.getChildren();
    lines.add(Labels.line(words.text("ui.copy.place"), "section-title"));
    lines.add(
        Labels.wrapped(words.text("ui.copy.on-page", texts.page(item.row().page())), "muted"));
    lines.add(drawn(item));
    String remark = texts.remark(item);
    if (!remark.isEmpty()) {
      lines.add(Labels.wrapped(remark, item.problem().isPresent() ? "error" : "copy-why"));
    }
    HBox buttons = new HBox(button("ui.copy.skip", model::skip));
    field(item)
        .ifPresent(
            at -> buttons.getChildren().add(button("ui.copy.change", () -> change.accept(at))));
    buttons.getStyleClass().add("copy-buttons");
    lines.add(buttons);
  }

  private Optional<Field<?>> field(CopyItem item) {
    return item.row().isPaper() ? Optional.empty() : model.form().form().field(item.row().field());
  }

  private Button button(String key, Runnable action) {
    return Labels.button(words.text(key), action, "outlined");
  }

  /** The platform's page as we remember it: the fields around the current one. */
  private Node drawn(CopyItem item) {
    VBox page = new VBox();
    page.getStyleClass().add("copy-drawn");
    List<CopyItem> own =
        model.items().get().stream()
            .filter(each -> each.row().page().equals(item.row().page()))
            .toList();
    int at = own.indexOf(item);
    for (int i = Math.max(0, at - AROUND); i < Math.min(own.size(), at + AROUND + 1); i++) {
      page.getChildren().add(drawn(own.get(i), i == at));
    }
    return page;
  }

  private Node drawn(CopyItem item, boolean isHere) {
    Label label = Labels.line(item.row().label(), "copy-drawn-label");
    StackPane box = new StackPane();
    box.getStyleClass().add(isHere ? "copy-drawn-here" : "copy-drawn-box");
    HBox.setHgrow(box, Priority.ALWAYS);
    HBox line = new HBox(label, box);
    line.getStyleClass().add("copy-drawn-line");
    return line;
  }

  private Node keys() {
    VBox card = new VBox(Labels.line(words.text("ui.copy.keys"), "section-title"));
    card.getStyleClass().add("desk-card");
    for (String key : List.of("enter", "arrows", "space", "s", "w")) {
      Label cap = Labels.line(words.text("ui.copy.key." + key), "key-cap");
      StackPane room = new StackPane(cap);
      room.getStyleClass().add("key-room");
      HBox line = new HBox(room, Labels.wrapped(words.text("ui.copy.key." + key + ".does")));
      line.getStyleClass().add("key-line");
      card.getChildren().add(line);
    }
    return card;
  }
}
