package org.sealready.ui.journey;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.sealready.service.journey.Progress;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;

/** One station of the line: its sign, its name, and below it when it was or until when it is. */
final class StationStop extends Button {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("opened");

  /**
   * How it stands in the line.
   *
   * @param isPassed whether the way to it was gone
   * @param goesOn whether the way from it was gone
   */
  record Place(int at, int all, boolean isPassed, boolean goesOn) {}

  StationStop(Progress.Stop stop, Place place, boolean isCurrent, String title, String below) {
    getStyleClass().setAll("station", "station-" + name(stop.state()));
    if (isCurrent) {
      getStyleClass().add("station-here");
    }
    setMaxWidth(Double.MAX_VALUE);
    setMaxHeight(Double.MAX_VALUE);
    VBox content = new VBox(track(stop, place), text(title, "station-name"));
    content.getChildren().add(text(below, "station-below"));
    content.getStyleClass().add("station-content");
    setGraphic(content);
    content.prefWidthProperty().bind(widthProperty());
    setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    setAlignment(Pos.TOP_CENTER);
  }

  private static String name(Progress.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static Label text(String text, String styleClass) {
    Label label = Labels.wrapped(text, styleClass);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setAlignment(Pos.TOP_CENTER);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private Node track(Progress.Stop stop, Place place) {
    StackPane sign = new StackPane();
    sign.getStyleClass().add("station-sign");
    sign.getChildren()
        .add(
            stop.state() == Progress.State.DONE
                ? Icons.of("check")
                : Labels.line(String.valueOf(place.at() + 1), "station-number"));
    HBox track =
        new HBox(
            rail(place.at() > 0, place.isPassed()),
            sign,
            rail(place.at() < place.all() - 1, place.goesOn()));
    track.getStyleClass().add("station-track");
    return track;
  }

  private static Region rail(boolean isThere, boolean isPassed) {
    Region rail = new Region();
    rail.getStyleClass().add("station-rail");
    if (isThere) {
      rail.getStyleClass().add(isPassed ? "station-rail-passed" : "station-rail-open");
    }
    HBox.setHgrow(rail, Priority.ALWAYS);
    return rail;
  }

  void opened(boolean is) {
    pseudoClassStateChanged(OPEN, is);
  }
}
