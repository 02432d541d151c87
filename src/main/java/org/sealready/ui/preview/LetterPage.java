package org.sealready.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sealready.pdf.layout.Box;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.service.paper.WordingPreview;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Pixels;
import org.sealready.ui.preview.Spots.Spot;

/** A letter as a sheet of paper: the picture, the places that lead to fields, the seal's room. */
final class LetterPage extends Pane {

  private static final double SEAL = PlacedPage.mm(40);
  private static final double LEAST_FOR_TEXT = 96;

  private final ImageView picture = new ImageView();
  private final SpotLayer spots;
  private final Label sealText;
  private final Pane seal;
  private Optional<PlacedPage> page = Optional.empty();
  private List<Spot> places = List.of();
  private PageSize size = new PageSize(1, 1);
  private final List<Overlay> overlays = new ArrayList<>();

  /** Something that is drawn over the page on the screen and is not printed. */
  interface Overlay {

    /** Lays itself over the page, of which a point is so many units of the window. */
    void lay(PlacedPage page, double perPoint);
  }

  LetterPage(SpotLayer spots, String sealText) {
    this.spots = spots;
    this.sealText = Labels.line(sealText, "seal-text");
    seal = new StackPane(this.sealText);
    seal.getStyleClass().add("seal");
    seal.setMouseTransparent(true);
    getStyleClass().add("letter-page");
    getChildren().addAll(picture, spots, seal);
  }

  /** Lays this over the page from now on. */
  <T extends Node & Overlay> void over(T overlay) {
    overlays.add(overlay);
    getChildren().add(overlay);
  }

  /** Shows the letter as it looks now. */
  void show(WordingPreview look, List<Spot> leading) {
    page = Optional.of(look.page());
    places = leading;
    picture.setImage(Pixels.image(look.image()));
    picture.setAccessibleText(
        look.page().lines().map(Placed.Text::text).collect(Collectors.joining("\n")));
    place();
  }

  /** Shows it in this size; the picture that was drawn for another size serves until the next. */
  void resize(PageSize shown) {
    size = shown;
    picture.setFitWidth(size.width());
    picture.setFitHeight(size.height());
    fix(this, size.width(), size.height());
    place();
  }

  private void place() {
    seal.setVisible(page.flatMap(PlacedPage::sealRoom).isPresent());
    page.flatMap(PlacedPage::sealRoom).ifPresent(this::place);
    spots.show(places, size.perPoint());
    page.ifPresent(shown -> overlays.forEach(each -> each.lay(shown, size.perPoint())));
  }

  private void place(Box room) {
    double side = SEAL * size.perPoint();
    sealText.setVisible(side > LEAST_FOR_TEXT);
    fix(seal, side, side);
    seal.resizeRelocate(
        (room.x() + room.width() / 2) * size.perPoint() - side / 2,
        (room.y() + room.height() / 2) * size.perPoint() - side / 2,
        side,
        side);
  }

  private static void fix(Region region, double width, double height) {
    region.setMinSize(width, height);
    region.setPrefSize(width, height);
    region.setMaxSize(width, height);
  }
}
