package org.sealready.ui.journey;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.service.journey.Progress;
import org.sealready.ui.common.EvenLabel;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;

/** One station of the line: its sign, its name, and below it when it was or until when it is. */
final class StationStop extends VBox {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("opened");

  /**
   * How it stands in the line.
   *
   * @param isPassed whether the way to it was gone
   * @param goesOn whether the way from it was gone
   */
  record Place(int at, int all, boolean isPassed, boolean goesOn) {}

  private Runnable action = () -> {};

  StationStop(Progress.Stop stop, Place place, boolean isCurrent, String title, String below) {
    getStyleClass().setAll("station", "station-" + name(stop.state()));
    if (isCurrent) {
      getStyleClass().add("station-here");
    }
    setAccessibleRole(AccessibleRole.BUTTON);
    setMaxHeight(Double.MAX_VALUE);
    getChildren().addAll(track(stop, place), EvenLabel.centred(title, "station-name"));
    getChildren().add(EvenLabel.centred(below, "station-below"));
    setOnMouseClicked(
        event -> {
          requestFocus();
          fire();
        });
  }

  /** What opening it does. */
  void onOpened(Runnable open) {
    action = open;
  }

  void fire() {
    action.run();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
    if (wanted == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(wanted, parameters);
    }
  }

  private static String name(Progress.State state) {
    return state.name().toLowerCase(Locale.ROOT);
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
