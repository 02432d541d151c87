package org.sealready.ui.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** Every step with its state; each can be gone to at any time. */
final class SideList extends ScrollPane {

  private final VBox column = new VBox();
  private final Map<Step, SideItem> items = new LinkedHashMap<>();
  private final WizardModel model;
  private final Words words;

  SideList(
      WizardModel model,
      List<? extends Step> screens,
      StepNames names,
      Words words,
      Consumer<Step> go) {
    this.model = model;
    this.words = words;
    getStyleClass().add("side-list");
    column.getStyleClass().add("side-column");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(column);
    heading(words.text("ui.side.fill"));
    add(screens, Step.Before.class, names, go);
    for (Step step : model.steps()) {
      if (step instanceof Step.Review) {
        heading(words.text("ui.side.finish"));
      }
      add(step, names, go);
    }
    add(screens, Step.Materials.class, names, go);
    List<? extends Step> later = screens.stream().filter(SideList::isLater).toList();
    if (!later.isEmpty()) {
      heading(words.text("ui.side.follow"));
    }
    later.forEach(step -> add(step, names, go));
    new WhileShown(this)
        .onSet(model.place(), this::arrive)
        .onSet(model.form().effective(), this::show);
    show();
  }

  /** A click beside its items leaves the focus where it is: the list itself would not show it. */
  @Override
  public void requestFocus() {}

  private static boolean isLater(Step step) {
    return !(step instanceof Step.Before) && !(step instanceof Step.Materials);
  }

  private void add(
      List<? extends Step> screens,
      Class<? extends Step> which,
      StepNames names,
      Consumer<Step> go) {
    screens.stream().filter(which::isInstance).forEach(step -> add(step, names, go));
  }

  private void add(Step step, StepNames names, Consumer<Step> go) {
    SideItem item = new SideItem(names.of(step), words, () -> go.accept(step));
    items.put(step, item);
    column.getChildren().add(item);
  }

  private void heading(String text) {
    column.getChildren().add(Labels.line(text, "side-heading"));
  }

  /** In a low window the list may have to scroll for the step that one has come to. */
  private void arrive() {
    show();
    Optional.ofNullable(items.get(model.current()))
        .ifPresent(item -> Reveal.afterLayout(this, item));
  }

  private void show() {
    int open = model.form().questions().open();
    items.get(new Step.Review()).note(open > 0 ? words.text("ui.side.questions", open) : "");
    items.forEach(this::show);
  }

  private void show(Step step, SideItem item) {
    boolean isOfAnswers = step instanceof Step.Review || step instanceof Step.Letters;
    item.hush(isOfAnswers && isBeingFilledIn());
    item.show(model.stateOf(step));
  }

  /** What is to be confirmed and printed follows from answers, some of which are still to come. */
  private boolean isBeingFilledIn() {
    return model.current() instanceof Step.Fill
        && model.steps().stream()
            .filter(Step.Fill.class::isInstance)
            .anyMatch(step -> model.stateOf(step).progress() == StepState.Progress.OPEN);
  }

  /** Shows signs only, or signs and names. */
  void narrow(boolean narrow) {
    items.values().forEach(item -> item.narrow(narrow));
  }

  /** What stands at the right of a step beside its problems. */
  void note(Step step, String text) {
    items.get(step).note(text);
    show(step, items.get(step));
  }
}
