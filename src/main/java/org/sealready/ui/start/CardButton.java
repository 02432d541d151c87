package org.sealready.ui.start;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;

/** A large button that says what it leads to. */
final class CardButton extends Button {

  private final Region content;

  /** For which width the height was asked last; NaN: the content has changed since. */
  private double knownWidth = Double.NaN;

  private double knownHeight;

  /**
   * @param sign one character that stands for it
   */
  CardButton(String sign, String title, String text, Runnable action) {
    this(sign, title, text, "", action);
  }

  /**
   * @param advice stands apart below the text; may be empty
   */
  CardButton(String sign, String title, String text, String advice, Runnable action) {
    this(
        (title + " " + text + " " + advice).strip(),
        line(Icons.tile(sign, "card-sign"), title, text, advice),
        action);
    getStyleClass().add("choice-card");
  }

  /**
   * @param icon name of the drawn mark that stands for it
   */
  static CardButton withIcon(String icon, String title, String text, Runnable action) {
    StackPane sign = new StackPane(Icons.of(icon));
    sign.getStyleClass().addAll("tile", "card-icon");
    CardButton button = new CardButton(title + " " + text, line(sign, title, text, ""), action);
    button.getStyleClass().add("choice-card");
    return button;
  }

  CardButton(String spoken, Region content, Runnable action) {
    this.content = content;
    getStyleClass().setAll("card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    content.setMouseTransparent(true);
    setGraphic(content);
    setAccessibleText(spoken);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setMnemonicParsing(false);
    content.prefWidthProperty().bind(widthProperty().map(width -> inner(width.doubleValue())));
    setOnAction(event -> action.run());
  }

  private double inner(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }

  /** The text in it breaks, so its height follows from its width. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** A grid asks several times for the same width, and each time all texts would be broken anew. */
  @Override
  protected double computePrefHeight(double width) {
    if (width != knownWidth) {
      double room = width < 0 ? Region.USE_COMPUTED_SIZE : inner(width);
      knownHeight = snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
      knownWidth = width;
    }
    return knownHeight;
  }

  @Override
  public void requestLayout() {
    knownWidth = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private static Region line(Node sign, String title, String text, String advice) {
    VBox texts = new VBox(Labels.wrapped(title, "card-title"), Labels.wrapped(text, "card-text"));
    texts.getStyleClass().add("card-texts");
    if (!advice.isEmpty()) {
      texts.getChildren().add(Labels.wrapped(advice, "card-advice"));
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox line = new HBox(sign, texts);
    line.getStyleClass().add("card-line");
    return line;
  }
}
