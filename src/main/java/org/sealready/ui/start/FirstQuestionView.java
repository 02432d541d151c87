package org.sealready.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.sealready.form.StartingPoint;
import org.sealready.ui.box.ScrolledSheet;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.PageHead;
import org.sealready.words.Words;

/** Who files: the one question that comes before the pages. */
public final class FirstQuestionView extends BorderPane implements InitialFocus {

  private final Words words;
  private final VBox choices = new VBox();

  public FirstQuestionView(List<StartingPoint> points, Words words, StartActions actions) {
    this.words = words;
    getStyleClass().add("start");
    points.forEach(point -> choices.getChildren().add(choice(point, actions)));
    choices.getStyleClass().add("first-choices");
    PageHead head =
        new PageHead(
            Labels.wrapped(words.text("ui.first.title"), "start-title"),
            Labels.wrapped(words.text("ui.first.intro"), "page-intro"));
    VBox column = new VBox(head, choices, Labels.link(words.text("ui.first.back"), actions::start));
    column.getStyleClass().add("first-column");
    setTop(new StartBar(words, actions));
    setCenter(new ScrolledSheet(column));
  }

  private Node choice(StartingPoint point, StartActions actions) {
    String sign = Character.toString(words.title(point).codePointAt(0));
    return new CardButton(
        sign,
        words.title(point),
        words.text(point),
        words.advice(point),
        () -> actions.begin(point));
  }

  @Override
  public void requestInitialFocus() {
    choices.getChildren().getFirst().requestFocus();
  }
}
