package org.sealready.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sealready.form.StartingPoint;
import org.sealready.journey.checklist.Outside;
import org.sealready.journey.checklist.Topic;
import org.sealready.ui.box.ScrolledSheet;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.task.Notice;
import org.sealready.words.Words;

/** No filing is needed: says why, what can be done instead, and leads back. */
public final class FarewellView extends BorderPane implements InitialFocus {

  private final Button home;

  /**
   * @param outside what can be done instead; may say nothing
   * @param notice tells what came of the printing
   * @param print prints some of it
   */
  public FarewellView(
      StartingPoint point,
      Outside outside,
      ObjectProperty<Optional<Notice>> notice,
      Words words,
      StartActions actions,
      Consumer<List<Topic>> print) {
    getStyleClass().add("start");
    home = Labels.button(words.text("ui.farewell.home"), actions::start, "primary");
    FlowPane buttons =
        new FlowPane(
            home,
            Labels.button(words.text("ui.farewell.again"), actions::first, "outlined", "large"));
    buttons.getStyleClass().add("farewell-buttons");
    VBox column =
        new VBox(
            Labels.wrapped(words.text("ui.farewell.title"), "start-title"),
            Labels.wrapped(words.farewell(point), "farewell-text"),
            buttons,
            new NoticeBar(notice, words, actions::show));
    column.getStyleClass().add("first-column");
    if (!outside.ways().isEmpty()) {
      OutsideTopics topics = new OutsideTopics(outside, words);
      buttons
          .getChildren()
          .add(
              Labels.button(
                  words.text("ui.outside.print"),
                  () -> print.accept(topics.ofTheWay()),
                  "outlined",
                  "large"));
      column.getChildren().add(topics);
      column.getStyleClass().add("outside-column");
    }
    setTop(new StartBar(words, actions));
    setCenter(new ScrolledSheet(column));
  }

  @Override
  public void requestInitialFocus() {
    home.requestFocus();
  }
}
