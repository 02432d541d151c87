package org.sealready.ui.letters;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sealready.pdf.Box;
import org.sealready.pdf.Mark;
import org.sealready.pdf.PlacedPage;
import org.sealready.service.LetterDesk.Look;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Pixels;

/** A letter as a sheet of paper: the picture, the marked places, and where the seal goes. */
final class LetterPage extends Pane {

  private static final double SEAL = PlacedPage.mm(40);
  private static final double LEAST_FOR_TEXT = 66;

  private final ImageView picture = new ImageView();
  private final Group marks = new Group();
  private final Label sealText;
  private final Pane seal;
  private final PreviewModel model;
  private PlacedPage page;
  private double scale = 1;

  LetterPage(PreviewModel model, String sealText) {
    this.model = model;
    this.sealText = Labels.line(sealText, "seal-text");
    seal = new StackPane(this.sealText);
    seal.getStyleClass().add("seal");
    seal.setMouseTransparent(true);
    getStyleClass().add("letter-page");
    getChildren().addAll(picture, marks, seal);
  }

  /** Shows the letter at so many units of the window per point. */
  void show(Look look, double perPoint) {
    page = look.page();
    scale = perPoint;
    picture.setImage(Pixels.image(look.image()));
    picture.setFitWidth(PlacedPage.WIDTH * scale);
    picture.setFitHeight(PlacedPage.HEIGHT * scale);
    fix(this, PlacedPage.WIDTH * scale, PlacedPage.HEIGHT * scale);
    seal.setVisible(page.sealRoom().isPresent());
    page.sealRoom().ifPresent(this::place);
    mark();
  }

  private void place(Box room) {
    double side = SEAL * scale;
    sealText.setVisible(side > LEAST_FOR_TEXT);
    fix(seal, side, side);
    seal.resizeRelocate(
        (room.x() + room.width() / 2) * scale - side / 2,
        (room.y() + room.height() / 2) * scale - side / 2,
        side,
        side);
  }

  private static void fix(Region region, double width, double height) {
    region.setMinSize(width, height);
    region.setPrefSize(width, height);
    region.setMaxSize(width, height);
  }

  /** Marks what comes from the field that a person is at. */
  void mark() {
    marks.getChildren().clear();
    if (page != null) {
      page.marks().stream().filter(mark -> model.isAtFocus(mark.placeholder())).forEach(this::mark);
    }
  }

  private void mark(Mark mark) {
    Region tint = new Region();
    tint.getStyleClass().add("letter-focus");
    tint.setMouseTransparent(true);
    Box box = mark.box();
    tint.resizeRelocate(
        (box.x() - 2) * scale,
        (box.y() - 2) * scale,
        (box.width() + 4) * scale,
        (box.height() + 4) * scale);
    tint.setManaged(false);
    marks.getChildren().add(tint);
  }
}
