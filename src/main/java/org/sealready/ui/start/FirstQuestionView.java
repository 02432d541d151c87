package org.sealready.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.sealready.form.StartingPoint;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.ScrolledSheet;
import org.sealready.words.Words;

/** Who files: the one question that comes before the pages. */
public final class FirstQuestionView extends BorderPane implements InitialFocus {

  private final Words words;
  private final VBox choices = new VBox();

  public FirstQuestionView(List<StartingPoint> points, Words words, StartActions ways) {
    this.words = words;
    getStyleClass().add("start");
    points.forEach(point -> choices.getChildren().add(choice(point, ways)));
    choices.getStyleClass().add("first-choices");
    VBox head =
        new VBox(
            Labels.wrapped(words.text("ui.first.title"), "start-title"),
            Labels.wrapped(words.text("ui.first.intro"), "page-intro"));
    head.getStyleClass().add("page-head");
    VBox column = new VBox(head, choices, Labels.link(words.text("ui.first.back"), ways::start));
    column.getStyleClass().add("first-column");
    setTop(new StartBar(words, ways::backup, ways::protection, ways::switchLanguage));
    setCenter(new ScrolledSheet(column));
  }

  private Node choice(StartingPoint point, StartActions ways) {
    String sign = Character.toString(words.title(point).codePointAt(0));
    return new CardButton(
        sign, words.title(point), words.text(point), words.advice(point), () -> ways.begin(point));
  }

  @Override
  public void enter() {
    choices.getChildren().getFirst().requestFocus();
  }
}
