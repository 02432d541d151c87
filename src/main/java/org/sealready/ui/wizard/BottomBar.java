package org.sealready.ui.wizard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Visible;
import org.sealready.words.Words;

/** The way on and back, and what is open on this page. */
final class BottomBar extends HBox {

  private final WizardModel model;
  private final StepNames names;
  private final Words words;
  private final Button back;
  private final Button open;
  private final Button later;
  private final Button next;
  private final Label reminder = Labels.line("", "muted");
  private final HBox extra = new HBox();
  private final Map<Step, Function<Field<?>, String>> reminders = new HashMap<>();
  private final Map<Step, List<? extends Node>> actions = new HashMap<>();
  private final Set<Step> held = new HashSet<>();

  BottomBar(WizardModel model, StepNames names, Words words, Actions does) {
    this.model = model;
    this.names = names;
    this.words = words;
    back =
        Labels.tipped(
            Labels.button(words.text("ui.back"), does::back, "quiet"), words.text("ui.back.tip"));
    open = Labels.button("", does::problem, "pill");
    later =
        Labels.tipped(
            Labels.button(words.text("ui.later"), does::later, "quiet"),
            words.text("ui.later.tip"));
    next = Labels.tipped(Labels.button("", does::next, "primary"), words.text("ui.next.tip"));
    extra.getStyleClass().add("actions");
    getStyleClass().add("bottom-bar");
    reminder.setMinWidth(0);
    getChildren()
        .addAll(
            back,
            reminder,
            new TakenLine(model, names, words),
            Labels.spring(),
            open,
            later,
            extra,
            next);
    new WhileShown(this)
        .onSet(model.place(), this::arrive)
        .onSet(model.form().effective(), this::show);
    show();
  }

  /** What the buttons do. */
  interface Actions {
    void back();

    void next();

    /** On, whatever this page lacks. */
    void later();

    void problem();
  }

  /** Brings the focus to the way on. */
  void focusNext() {
    next.requestFocus();
  }

  /** Puts the actions of a step where Next would be. */
  void actions(Step step, List<? extends Node> nodes) {
    actions.put(step, nodes);
    show();
  }

  /** Offers the way on from this step, or holds it back. */
  void goesOn(Step step, boolean goesOn) {
    if (goesOn) {
      held.remove(step);
    } else {
      held.add(step);
    }
    show();
  }

  /** What is said beside the way back to this step, as it is when a person leaves it. */
  void reminder(Step step, Function<Field<?>, String> said) {
    reminders.put(step, said);
  }

  private void arrive() {
    String said =
        model
            .place()
            .get()
            .field()
            .filter(field -> model.returns())
            .flatMap(field -> model.following().map(reminders::get).map(each -> each.apply(field)))
            .orElse("");
    reminder.setText(Visible.line(said));
    present(reminder, !reminder.getText().isEmpty());
    show();
  }

  private void show() {
    present(back, model.previous().isPresent());
    boolean goesOn = !held.contains(model.current());
    present(next, goesOn && model.following().isPresent());
    List<? extends Node> own = actions.getOrDefault(model.current(), List.of());
    present(extra, !own.isEmpty());
    if (!extra.getChildren().equals(own)) {
      extra.getChildren().setAll(own);
    }
    String key = model.returns() ? "ui.return" : "ui.next";
    model.following().ifPresent(step -> next.setText(words.text(key, names.of(step))));
    showOpen();
  }

  private void showOpen() {
    List<Violation> shown = List.of();
    List<Violation> all = List.of();
    if (model.current() instanceof Step.Fill(Page page)) {
      shown = model.form().of(page).shown();
      all = model.form().of(page).violations();
    }
    long wrong = errors(shown);
    long missing = errors(all);
    present(open, missing > 0);
    present(later, missing > 0 && !model.returns() && model.following().isPresent());
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
