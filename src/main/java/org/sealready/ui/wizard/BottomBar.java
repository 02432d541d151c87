package org.sealready.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.sealready.form.Page;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The way on and back, and what is open on this page. */
final class BottomBar extends HBox {

  private final WizardModel model;
  private final StepNames names;
  private final Words words;
  private final Button back;
  private final Button open;
  private final Button next;
  private final HBox extra = new HBox();

  BottomBar(WizardModel model, StepNames names, Words words, Actions actions) {
    this.model = model;
    this.names = names;
    this.words = words;
    back =
        Labels.tipped(
            Labels.button(words.text("ui.back"), actions::back, "quiet"),
            words.text("ui.back.tip"));
    open = Labels.button("", actions::problem, "pill");
    next = Labels.tipped(Labels.button("", actions::next, "primary"), words.text("ui.next.tip"));
    extra.getStyleClass().add("actions");
    getStyleClass().add("bottom-bar");
    getChildren().addAll(back, Labels.spring(), open, extra, next);
    new WhileShown(this)
        .onSet(model.place(), this::show)
        .onSet(model.form().effective(), this::show);
    show();
  }

  /** What the buttons do. */
  interface Actions {
    void back();

    void next();

    void problem();
  }

  /** Puts the actions of a step that is the last one where Next would be. */
  void actions(List<? extends Node> nodes) {
    extra.getChildren().setAll(nodes);
  }

  private void show() {
    present(back, model.previous().isPresent());
    present(next, model.following().isPresent());
    present(extra, model.following().isEmpty());
    model.following().ifPresent(step -> next.setText(words.text("ui.next", names.of(step))));
    showOpen();
  }

  private void showOpen() {
    List<Violation> shown = List.of();
    List<Violation> all = List.of();
    if (model.current() instanceof Step.Fill(Page page)) {
      shown = model.form().shownOn(page);
      all = model.form().violationsOn(page);
    }
    long wrong = errors(shown);
    long missing = errors(all);
    present(open, missing > 0);
    open.setText(
        wrong > 0 ? words.text("ui.open.wrong", wrong) : words.text("ui.open.missing", missing));
    open.getStyleClass().setAll("button", "pill", wrong > 0 ? "error" : "muted");
  }

  private static long errors(List<Violation> violations) {
    return violations.stream().filter(found -> found.severity() == Severity.ERROR).count();
  }

  private static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }
}
