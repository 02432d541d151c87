package org.sealready.ui.start;

import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sealready.form.StartingPoint;
import org.sealready.journey.checklist.Outside;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.ScrolledSheet;
import org.sealready.words.Words;

/** No filing is needed: says why, what can be done instead, and leads back. */
public final class FarewellView extends BorderPane implements InitialFocus {

  private final Button home;

  /**
   * @param outside what can be done instead; may say nothing
   * @param print prints all of it
   */
  public FarewellView(
      StartingPoint point, Outside outside, Words words, StartActions actions, Runnable print) {
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
            buttons);
    column.getStyleClass().add("first-column");
    if (!outside.ways().isEmpty()) {
      buttons
          .getChildren()
          .add(Labels.button(words.text("ui.outside.print"), print, "outlined", "large"));
      column.getChildren().add(new OutsideTopics(outside, words));
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
