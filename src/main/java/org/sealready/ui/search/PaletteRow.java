package org.sealready.ui.search;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.sealready.service.search.Findable;
import org.sealready.service.search.FoundRow;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;

/** One row of what was found: sign, name, what is beside it, place, keys. */
final class PaletteRow extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Label enter = key("Enter");

  PaletteRow(FoundRow row, Runnable take) {
    Findable what = row.what();
    StackPane sign =
        new StackPane(Icons.of("found-" + what.group().name().toLowerCase(Locale.ROOT)));
    sign.getStyleClass().add("found-sign");
    MarkedText text = new MarkedText(row.label(), row.note());
    HBox.setHgrow(text, Priority.ALWAYS);
    setFillHeight(false);
    getStyleClass().add("found-row");
    getChildren().addAll(sign, text);
    if (!what.place().isEmpty()) {
      Label place = Labels.line(what.place(), "found-place");
      place.setMinWidth(USE_PREF_SIZE);
      getChildren().add(place);
    }
    if (!what.keys().isEmpty()) {
      getChildren().add(key(what.keys()));
    }
    enter.managedProperty().bind(enter.visibleProperty());
    getChildren().add(enter);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(said(what));
    setOnMouseClicked(event -> take.run());
    choose(false);
  }

  private static Label key(String name) {
    Label key = Labels.line(name, "key");
    key.setMinWidth(USE_PREF_SIZE);
    return key;
  }

  /** What a screen reader says. */
  static String said(Findable what) {
    return String.join(" ", what.label(), what.note(), what.place(), what.keys()).strip();
  }

  void choose(boolean isChosen) {
    enter.setVisible(isChosen);
    pseudoClassStateChanged(CHOSEN, isChosen);
  }
}
