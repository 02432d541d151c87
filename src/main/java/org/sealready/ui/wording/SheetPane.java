package org.sealready.ui.wording;

import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.service.paper.WordingPreview;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Pixels;
import org.sealready.ui.display.Density;
import org.sealready.words.Words;

/** The letter in this wording with the filing at hand; the last good one while there are errors. */
final class SheetPane extends VBox {

  private static final double MARGIN = 48;
  private static final double LEAST = 260;
  private static final double FULL_SIZE = 96.0 / 72;

  private final DoubleProperty scale;
  private final Words words;
  private final ImageView picture = new ImageView();
  private final StackPane sheet = new StackPane(picture);
  private final Label stale = Labels.wrapped("", "sheet-stale");
  private final ScrollPane desk = new ScrollPane(new VBox(sheet));

  /**
   * @param scale takes the pixels per point that are wanted
   */
  SheetPane(DoubleProperty scale, Words words) {
    this.scale = scale;
    this.words = words;
    getStyleClass().addAll("preview-pane", "sheet-pane");
    stale.setText(words.text("ui.wording.stale"));
    sheet.getStyleClass().add("letter-page");
    desk.getContent().getStyleClass().add("paper");
    desk.getStyleClass().add("desk");
    desk.setFocusTraversable(false);
    desk.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(desk, Priority.ALWAYS);
    Label title = Labels.line(words.text("ui.wording.preview"), "preview-title");
    getChildren().addAll(title, stale, desk);
    desk.widthProperty().subscribe(width -> measure());
    sceneProperty().subscribe(scene -> measure());
    show(CheckedWording.NOTHING);
  }

  void show(CheckedWording seen) {
    seen.look().ifPresent(this::show);
    boolean isStale = !seen.isUsable() || seen.refused().isPresent();
    stale.setVisible(isStale);
    sheet.setOpacity(isStale ? 0.45 : 1);
    sheet.setVisible(picture.getImage() != null);
  }

  /** Another letter: the sheet of the one before says nothing about it. */
  void clear() {
    picture.setImage(null);
  }

  private void show(WordingPreview look) {
    picture.setImage(Pixels.image(look.image()));
    fit();
  }

  private void fit() {
    picture.setFitWidth(PlacedPage.WIDTH * perPoint());
    picture.setFitHeight(PlacedPage.HEIGHT * perPoint());
    picture.setAccessibleText(words.text("ui.wording.preview"));
  }

  /** Units of the window per point of the page. */
  private double perPoint() {
    return Math.min(Math.max(desk.getWidth() - MARGIN, LEAST) / PlacedPage.WIDTH, FULL_SIZE);
  }

  private void measure() {
    if (getScene() != null && desk.getWidth() > 0) {
      fit();
      scale.set(perPoint() * Density.of(this));
    }
  }
}
