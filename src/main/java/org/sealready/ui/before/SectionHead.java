package org.sealready.ui.before;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;

/** The line of a part: its sign, its name and how far it is; it folds the part. */
final class SectionHead extends Button {

  /** How a part stands. */
  enum Sign {
    OPEN,
    CURRENT,
    DONE
  }

  private final StackPane sign = new StackPane();
  private final Label state = Labels.line("");
  private final StackPane chevron = new StackPane();
  private final String title;

  SectionHead(String title, Runnable fold) {
    this.title = title;
    getStyleClass().setAll("before-head");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    Label name = Labels.line(title, "section-title");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(sign, name, state, Labels.spring(), chevron);
    line.getStyleClass().add("before-head-line");
    line.prefWidthProperty()
        .bind(
            widthProperty()
                .map(
                    width -> width.doubleValue() - getInsets().getLeft() - getInsets().getRight()));
    setGraphic(line);
    setOnAction(event -> fold.run());
  }

  /**
   * @param kind of the state: a style class of labels
   * @param said how it stands and whether it is folded, for screen readers
   */
  void show(Sign shown, String text, String kind, boolean isFolded, String said) {
    String name = shown.name().toLowerCase(Locale.ROOT);
    sign.getStyleClass().setAll("sign", "sign-" + name);
    sign.getChildren().setAll(Icons.of("sign-" + name));
    state.setText(text);
    state.getStyleClass().setAll("label", kind);
    chevron.getChildren().setAll(Icons.of(isFolded ? "chevron-right" : "chevron-down"));
    setAccessibleText(title + " " + text + " " + said);
  }
}
