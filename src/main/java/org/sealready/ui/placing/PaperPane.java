package org.sealready.ui.placing;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.sealready.paper.Area;
import org.sealready.paper.Content;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Slot;
import org.sealready.pdf.PageImage;
import org.sealready.service.paper.PaperContents;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.display.Density;

/** The page: the paper, what stands on it, and the places, which can be moved about. */
final class PaperPane extends Pane {

  private static final double POINT = 72 / 25.4;

  private final PlacingModel model;
  private final PaperContents contents;
  private final Consumer<Node> reveal;
  private final ImageView paper = new ImageView();
  private final ImageView texts = new ImageView();
  private final SlotLayer slots;
  private final ItemLayer items;
  private final Region target = new Region();
  private final DoubleProperty units = new SimpleDoubleProperty(3);

  /**
   * @param enter what Enter does in a field of the paper's own
   * @param reveal brings what is chosen into view
   */
  PaperPane(PlacingModel model, PaperContents contents, Runnable enter, Consumer<Node> reveal) {
    this.model = model;
    this.reveal = reveal;
    this.contents = contents;
    slots = new SlotLayer(model, new SlotNames(model.form().blank(), contents.words()), enter);
    items = new ItemLayer(model, contents);
    getStyleClass().add("letter-page");
    target.getStyleClass().add("form-target");
    target.setManaged(false);
    target.setVisible(false);
    target.setMouseTransparent(true);
    texts.setMouseTransparent(true);
    getChildren().addAll(paper, slots, texts, items, target);
    setOnMousePressed(event -> model.chosen().set(new Chosen.Nothing()));
    units.subscribe(value -> measure());
    new WhileShown(this)
        .follow(model.page(), page -> measure())
        .follow(model.placement(), placement -> showItems())
        .follow(model.chosen(), chosen -> onChosen())
        .follow(model.drawing().sight(), sight -> show());
    sceneProperty().subscribe(scene -> measure());
  }

  /** Units of the window per millimetre. */
  DoubleProperty units() {
    return units;
  }

  private void measure() {
    PaperPage page = model.currentPage();
    double width = page.width() * units.get();
    double height = page.height() * units.get();
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    for (ImageView view : List.of(paper, texts)) {
      view.setFitWidth(width);
      view.setFitHeight(height);
    }
    if (getScene() != null) {
      model.drawing().scale().set(units.get() / POINT * Density.of(this));
    }
    slots.build(units.get());
    showItems();
  }

  private void showItems() {
    items.show(units.get());
    mark();
  }

  private void show() {
    model
        .drawing()
        .sight()
        .get()
        .filter(sight -> sight.page() == model.page().get())
        .ifPresent(
            sight -> {
              paper.setImage(image(sight.paper()));
              texts.setImage(image(sight.texts()));
              mark();
            });
  }

  /** Puts the focus onto the page, to what is chosen there; whether there is anything. */
  boolean enter() {
    return items.enter() || slots.enter();
  }

  private static Image image(PageImage pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }

  private void onChosen() {
    mark();
    items.focus();
    slots.follow();
    chosen().ifPresent(reveal);
  }

  private Optional<Node> chosen() {
    return items.chosen().<Node>map(box -> box).or(slots::chosen);
  }

  private void mark() {
    items.mark(model.drawing().sight().get());
    slots.mark(model.drawing().sight().get());
  }

  /** A point of the scene on the page, in millimetres. */
  private Point2D onPage(double sceneX, double sceneY) {
    return sceneToLocal(sceneX, sceneY).multiply(1 / units.get());
  }

  private boolean isOnPage(Point2D at) {
    return contains(at.multiply(units.get()));
  }

  /** Shows where the content would land; nothing while the pointer is beside the page. */
  void hover(Content content, double sceneX, double sceneY) {
    Point2D at = onPage(sceneX, sceneY);
    target.setVisible(isOnPage(at));
    if (target.isVisible()) {
      Area area =
          slots
              .at(at.getX(), at.getY())
              .filter(slot -> model.takes(slot.name(), content))
              .map(SlotBox::area)
              .orElseGet(() -> model.landing(content).area(at.getX(), at.getY()));
      double scale = units.get();
      target.resizeRelocate(
          area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale);
    }
  }

  /** Puts the content there: into a field of the paper's own, or onto the page. */
  void drop(Content content, double sceneX, double sceneY) {
    target.setVisible(false);
    Point2D at = onPage(sceneX, sceneY);
    if (isOnPage(at)) {
      slots
          .at(at.getX(), at.getY())
          .filter(slot -> model.takes(slot.name(), content))
          .ifPresentOrElse(
              slot -> model.fill(slot.name(), fitting(content, slot.name())),
              () -> model.items().add(content, at.getX(), at.getY()));
    }
  }

  /** What a box stands for: by its group, its label, the words behind it. */
  private static String said(Slot.Box box) {
    boolean isPrinted = box.isReadFromPage() && !box.caption().after().isEmpty();
    return isPrinted ? box.caption().after() : box.says() + box.label();
  }

  /** The content as this field takes it: a box is ticked by an answer. */
  Content fitting(Content content, String field) {
    return model.form().blank().slots().stream()
        .filter(slot -> slot.name().equals(field) && slot instanceof Slot.Box)
        .map(slot -> contents.forBox(content, said((Slot.Box) slot)))
        .findFirst()
        .orElse(content);
  }
}
