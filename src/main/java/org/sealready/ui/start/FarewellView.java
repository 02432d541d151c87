package org.sealready.ui.start;

import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.StartingPoint;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.ScrolledSheet;
import org.sealready.words.Words;

/** No filing is needed: says why, kindly, and leads back. */
public final class FarewellView extends BorderPane implements InitialFocus {

  private final Button home;

  public FarewellView(StartingPoint point, Words words, StartActions actions) {
    getStyleClass().add("start");
    home = Labels.button(words.text("ui.farewell.home"), actions::start, "primary");
    HBox buttons =
        new HBox(
            home,
            Labels.button(words.text("ui.farewell.again"), actions::first, "outlined", "large"));
    buttons.getStyleClass().add("actions-left");
    VBox column =
        new VBox(
            Labels.wrapped(words.text("ui.farewell.title"), "start-title"),
            Labels.wrapped(words.farewell(point), "farewell-text"),
            buttons);
    column.getStyleClass().add("first-column");
    setTop(new StartBar(words, actions));
    setCenter(new ScrolledSheet(column));
  }

  @Override
  public void requestInitialFocus() {
    home.requestFocus();
  }
}
