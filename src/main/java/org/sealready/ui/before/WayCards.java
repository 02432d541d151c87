package org.sealready.ui.before;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.ui.common.Labels;

/**
 * Two ways as cards of one size, each with what it does, what it costs and until when; below them a
 * way that is not offered to everybody.
 */
final class WayCards extends VBox {

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
    getChildren().add(cards);
    for (BeforeQuestion.Option option : question.options()) {
      RadioButton way = new RadioButton();
      way.setUserData(option.id());
      way.setToggleGroup(group);
      way.setDisable(model.form().isFixed());
      way.setAccessibleText(said(option, texts));
      if (option.isAside()) {
        way.setText(texts.of(option.title()));
        way.setWrapText(true);
        way.getStyleClass().add("before-aside");
        getChildren().add(way);
      } else {
        card(way, option, texts);
        cards.getChildren().add(way);
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

  private static void card(RadioButton way, BeforeQuestion.Option option, BeforeTexts texts) {
    VBox card = new VBox(Labels.wrapped(texts.of(option.title()), "before-card-title"));
    card.getStyleClass().add("before-card-lines");
    List<Node> lines =
        option.lines().stream()
            .<Node>map(line -> Labels.wrapped(texts.of(line), "before-card-line"))
            .toList();
    card.getChildren().addAll(lines);
    way.getStyleClass().add("before-card");
    way.setGraphic(card);
    way.setMaxWidth(Double.MAX_VALUE);
    way.setMaxHeight(Double.MAX_VALUE);
    HBox.setHgrow(way, Priority.ALWAYS);
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
