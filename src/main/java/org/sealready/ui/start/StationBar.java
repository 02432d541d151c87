package org.sealready.ui.start;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sealready.service.journey.Progress;

/** The stations of a filing in little: done, at us, at others, to come. */
final class StationBar extends HBox {

  StationBar(List<Progress.State> states) {
    getStyleClass().add("station-bar");
    for (Progress.State state : states) {
      Region part = new Region();
      part.getStyleClass().addAll("station-part", style(state));
      HBox.setHgrow(part, Priority.ALWAYS);
      getChildren().add(part);
    }
  }

  private static String style(Progress.State state) {
    return switch (state) {
      case DONE -> "done";
      case CURRENT, TROUBLE -> "ours";
      case WAITING -> "theirs";
      case OPEN -> "later";
    };
  }
}
