package org.sealready.ui.before;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
  private final Optional<Function<Runnable, Node>> categories;
  private final Label pill = Labels.line("", "button", "pill");
  private final Node print;

  /**
   * @param print prints the list
   * @param categories makes the table of categories, which is handed the way back; empty where
   *     there is none
   */
  public BeforeScreen(
      BeforeModel model,
      Words words,
      Runnable print,
      Optional<Function<Runnable, Node>> categories) {
    this.model = model;
    this.categories = categories;
    texts = new BeforeTexts(words);
    this.print = Labels.button(words.text("ui.before.print"), print, "outlined", "large");
    pill.setMinWidth(Label.USE_PREF_SIZE);
    new WhileShown(pill).follow(model.shown(), this::showPill);
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
    return new BeforeView(model, texts.words(), categories);
  }

  @Override
  public List<? extends Node> actions() {
    return List.of(pill, print);
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
