package org.sealready.ui.before;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.service.before.BeforeCase;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.StepScreen;
import org.sealready.words.Words;

/** Registering and certifying as a step of the way; nothing of it is read before it is shown. */
public final class BeforeScreen implements StepScreen {

  private final BeforeModel model;
  private final BeforeTexts texts;
  private final Optional<Function<Runnable, Inset>> categories;
  private final Label pill = Labels.line("", "button", "pill");
  private final Node print;
  private final HBox bar = new HBox();
  private final BooleanProperty goesOn = new SimpleBooleanProperty(true);
  private Optional<BeforeView> shown = Optional.empty();

  /**
   * @param print prints the list
   * @param categories makes the table of categories, which is handed the way back; empty where
   *     there is none
   */
  public BeforeScreen(
      BeforeModel model,
      Words words,
      Runnable print,
      Optional<Function<Runnable, Inset>> categories) {
    this.model = model;
    this.categories = categories;
    texts = new BeforeTexts(words);
    this.print = Labels.button(words.text("ui.before.print"), print, "outlined", "large");
    pill.setMinWidth(Label.USE_PREF_SIZE);
    new WhileShown(pill).follow(model.shown(), this::showPill);
    bar.getStyleClass().add("actions");
    showActions(Optional.empty());
  }

  private void showActions(Optional<Inset> inset) {
    bar.getChildren()
        .setAll(inset.<List<? extends Node>>map(Inset::actions).orElse(List.of(pill, print)));
    goesOn.set(inset.isEmpty());
  }

  private void showPill(Optional<BeforeCase> shown) {
    Optional<Waiting> waiting = shown.flatMap(before -> Waiting.of(model, before));
    pill.setVisible(waiting.isPresent());
    pill.setManaged(waiting.isPresent());
    waiting.ifPresent(
        each -> {
          pill.getStyleClass().setAll("label", "button", "pill", each.kind());
          pill.setText(each.brief(texts));
        });
  }

  @Override
  public Step.Screen step() {
    return new Step.Before();
  }

  @Override
  public Node view() {
    BeforeView view = new BeforeView(model, texts.words(), categories);
    view.inset().addListener((property, before, inset) -> showActions(inset));
    shown = Optional.of(view);
    return view;
  }

  /** Goes to the table of categories, once this screen is shown. */
  public void openCategories() {
    shown.ifPresent(BeforeView::openCategories);
  }

  /** Goes to the part with this id, once this screen is shown. */
  public void openSection(String id) {
    shown.ifPresent(view -> view.enter(id));
  }

  @Override
  public List<? extends Node> actions() {
    return List.of(bar);
  }

  /** Where another page stands in place of this one, that page has a way on of its own. */
  @Override
  public ObservableValue<Boolean> goesOn() {
    return goesOn;
  }

  @Override
  public ObservableValue<String> note() {
    return model.shown().map(shown -> shown.map(this::note).orElse(""));
  }

  private String note(BeforeCase before) {
    if (before.isCertified()) {
      return texts.text("ui.before.certified");
    }
    return before.done() == 0 ? "" : texts.text("ui.before.count", before.done(), before.all());
  }
}
