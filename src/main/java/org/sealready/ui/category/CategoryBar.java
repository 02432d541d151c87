package org.sealready.ui.category;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.Paper;
import org.sealready.journey.category.PaperSet;
import org.sealready.service.category.PaperStates;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Visible;
import org.sealready.words.Words;

/** What stands below: which papers are missing, the printed list, and the choice. */
final class CategoryBar {

  private final CategoryModel model;
  private final Words words;
  private final Label state = Labels.line("", "badge");
  private final Button print;
  private final Button choose;

  CategoryBar(CategoryModel model, Words words, Runnable print, Runnable choose) {
    this.model = model;
    this.words = words;
    this.print = Labels.button(words.text("ui.category.print"), print, "outlined", "large");
    this.choose = Labels.button("", choose, "primary");
    state.setMinWidth(0);
    new WhileShown(this.choose)
        .follow(model.inHand(), inHand -> show())
        .follow(model.diary().record(), record -> show());
  }

  List<Node> nodes() {
    return List.of(state, print, choose);
  }

  private void show() {
    Optional<Category> inHand = model.inHand().get();
    print.setDisable(inHand.isEmpty());
    choose.setDisable(inHand.isEmpty());
    choose.setText(
        words.text(model.choice().isChosen() ? "ui.category.back" : "ui.category.choose"));
    state.setText(inHand.map(this::state).map(Visible::line).orElse(""));
    state.setVisible(inHand.isPresent());
    state.setManaged(inHand.isPresent());
  }

  private String state(Category category) {
    PaperStates states = model.choice().states();
    Optional<PaperSet> nearest = states.nearest(category);
    List<List<Paper>> missing =
        nearest.map(set -> states.missing(category.kind(), set)).orElse(List.of());
    boolean isReady = missing.isEmpty();
    state.getStyleClass().setAll("label", "badge", isReady ? "free" : "advised");
    if (nearest.isEmpty()) {
      return words.text("category.none");
    }
    if (isReady) {
      return category.papers().size() > 1
          ? words.text(
              "ui.category.ready.set",
              words.text("category.set", category.papers().indexOf(nearest.get()) + 1))
          : words.text("ui.category.ready");
    }
    String first =
        missing.getFirst().stream()
            .map(Paper::name)
            .reduce((one, other) -> words.text("category.or", one, other))
            .orElse("");
    return missing.size() == 1
        ? words.text("ui.category.missing", first)
        : words.text("ui.category.missing.some", missing.size());
  }
}
