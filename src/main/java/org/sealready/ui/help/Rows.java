package org.sealready.ui.help;

import java.util.List;
import javafx.scene.layout.VBox;

/** Pages to choose from; arrow keys go along them. */
class Rows extends VBox {

  Rows() {
    getStyleClass().addAll("help-body", "help-rows");
  }

  /** The rows, from above to below. */
  final List<HelpRow> rows() {
    return getChildren().stream()
        .filter(HelpRow.class::isInstance)
        .map(HelpRow.class::cast)
        .toList();
  }
}
