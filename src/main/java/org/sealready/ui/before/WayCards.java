package org.sealready.ui.before;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Wrapping;

/**
 * Two ways as cards of one size, each with what it does, what it costs and until when; below them a
 * way that is not offered to everybody.
 */
final class WayCards extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("way-focused");

  private final BeforeModel model;
  private final BeforeQuestion question;
  private final ToggleGroup group = new ToggleGroup();
  private boolean showing;

  WayCards(BeforeModel model, BeforeQuestion question, BeforeTexts texts) {
    this.model = model;
    this.question = question;
    getStyleClass().add("before-ways");
    HBox cards = new HBox();
    cards.getStyleClass().add("before-cards");
    getChildren().addAll(Labels.wrapped(texts.of(question.label()), "before-asked"), cards);
    for (BeforeQuestion.Option option : question.options()) {
      RadioButton way = way(option, texts);
      if (option.isAside()) {
        way.getStyleClass().add("before-aside");
        getChildren().add(way);
      } else {
        cards.getChildren().add(card(way, option, texts));
      }
    }
    group
        .selectedToggleProperty()
        .subscribe(
            chosen -> {
              if (!showing && chosen != null) {
                model.choose(question, chosen.getUserData().toString());
              }
            });
  }

  private RadioButton way(BeforeQuestion.Option option, BeforeTexts texts) {
    RadioButton way = new RadioButton(texts.of(option.title()));
    way.setUserData(option.id());
    way.setToggleGroup(group);
    Wrapping.in(way);
    way.setMinHeight(USE_PREF_SIZE);
    way.setDisable(model.form().isFixed());
    way.setAccessibleText(said(option, texts));
    return way;
  }

  /** All of it can be clicked. */
  private static Node card(RadioButton way, BeforeQuestion.Option option, BeforeTexts texts) {
    way.getStyleClass().add("before-card-title");
    VBox card = new VBox(way);
    option
        .lines()
        .forEach(
            line -> card.getChildren().add(Labels.wrapped(texts.of(line), "before-card-line")));
    card.getStyleClass().add("before-card");
    card.setMinWidth(0);
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setOnMouseClicked(
        event -> {
          way.requestFocus();
          way.fire();
        });
    way.selectedProperty().subscribe(chosen -> card.pseudoClassStateChanged(CHOSEN, chosen));
    way.focusVisibleProperty().subscribe(focused -> card.pseudoClassStateChanged(FOCUSED, focused));
    return card;
  }

  private static String said(BeforeQuestion.Option option, BeforeTexts texts) {
    List<String> lines = option.lines().stream().map(texts::of).toList();
    return texts.of(option.title()) + " " + String.join(" ", lines);
  }

  void show() {
    showing = true;
    Optional<String> chosen = question.chosen(model.record()).map(BeforeQuestion.Option::id);
    group.selectToggle(
        group.getToggles().stream()
            .filter(way -> chosen.equals(Optional.of(way.getUserData().toString())))
            .findFirst()
            .orElse(null));
    showing = false;
  }
}
