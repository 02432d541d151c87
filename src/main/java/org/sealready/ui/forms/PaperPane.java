package org.sealready.ui.forms;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.sealready.blank.Area;
import org.sealready.blank.BlankPage;
import org.sealready.blank.Content;
import org.sealready.blank.Item;
import org.sealready.blank.Slot;
import org.sealready.blank.Spot;
import org.sealready.pdf.PageImage;
import org.sealready.service.FormContents;

/** The page: the paper, what stands on it, and the places, which can be moved about. */
final class PaperPane extends Pane implements ItemBox.Moves {

  /** Near enough to snap, in units of the window. */
  private static final double REACH = 6;

  private static final double POINT = 72 / 25.4;

  private final PlacingModel model;
  private final FormContents contents;
  private final ImageView paper = new ImageView();
  private final ImageView texts = new ImageView();
  private final Group slots = new Group();
  private final Group boxes = new Group();
  private final Group guides = new Group();
  private final Region target = new Region();
  private final DoubleProperty units = new SimpleDoubleProperty(3);

  PaperPane(PlacingModel model, FormContents contents) {
    this.model = model;
    this.contents = contents;
    getStyleClass().add("letter-page");
    target.getStyleClass().add("form-target");
    target.setManaged(false);
    target.setVisible(false);
    target.setMouseTransparent(true);
    guides.setMouseTransparent(true);
    texts.setMouseTransparent(true);
    getChildren().addAll(paper, slots, texts, boxes, target, guides);
    setOnMousePressed(event -> model.chosen().set(new Chosen.Nothing()));
    units.subscribe(value -> measure());
    model.page().subscribe(page -> measure());
    model.placement().subscribe(placement -> sync());
    model.chosen().subscribe(chosen -> onChosen());
    model.drawing().sight().subscribe(sight -> show());
    sceneProperty().subscribe(scene -> measure());
  }

  /** Units of the window per millimetre. */
  DoubleProperty units() {
    return units;
  }

  private void measure() {
    BlankPage page = model.currentPage();
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
      double output = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
      model.drawing().scale().set(units.get() / POINT * output);
    }
    buildSlots();
    sync();
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

  private static Image image(PageImage pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }

  private void buildSlots() {
    List<SlotBox> built = new ArrayList<>();
    for (Slot slot : model.form().blank().slots()) {
      for (Spot spot : slot.spots()) {
        if (spot.page() == model.page().get()) {
          SlotBox box =
              new SlotBox(
                  slot.name(),
                  SlotNames.of(slot),
                  spot.area(),
                  () -> model.chosen().set(new Chosen.InField(slot.name())));
          box.place(units.get());
          built.add(box);
        }
      }
    }
    slots.getChildren().setAll(built);
  }

  /** One box for each item of the page; a box that is being dragged stays the same one. */
  private void sync() {
    List<Integer> here = new ArrayList<>();
    for (int i = 0; i < model.items().size(); i++) {
      if (model.items().get(i).spot().page() == model.page().get()) {
        here.add(i);
      }
    }
    while (boxes.getChildren().size() > here.size()) {
      boxes.getChildren().removeLast();
    }
    while (boxes.getChildren().size() < here.size()) {
      boxes.getChildren().add(box());
    }
    for (int i = 0; i < here.size(); i++) {
      Item item = model.items().get(here.get(i));
      ItemBox box = (ItemBox) boxes.getChildren().get(i);
      box.show(here.get(i), item, contents.text(item.content()), units.get());
    }
    mark();
  }

  private ItemBox box() {
    ItemBox box = new ItemBox(this);
    box.focusedProperty()
        .subscribe(
            is -> {
              if (is) {
                model.chosen().set(new Chosen.OnPage(box.index()));
              }
            });
    return box;
  }

  private void onChosen() {
    mark();
    if (model.chosen().get() instanceof Chosen.OnPage(int index)) {
      boxes.getChildren().stream()
          .map(ItemBox.class::cast)
          .filter(box -> box.index() == index && !box.isFocused() && isShowing())
          .findFirst()
          .ifPresent(ItemBox::requestFocus);
    }
  }

  private boolean isShowing() {
    return getScene() != null;
  }

  private void mark() {
    Chosen chosen = model.chosen().get();
    Optional<Sight> sight = model.drawing().sight().get();
    for (var node : boxes.getChildren()) {
      ItemBox box = (ItemBox) node;
      Chosen own = new Chosen.OnPage(box.index());
      box.mark(own.equals(chosen), sight.flatMap(drawn -> drawn.trouble(own)).isPresent());
    }
    for (var node : slots.getChildren()) {
      SlotBox box = (SlotBox) node;
      Chosen own = new Chosen.InField(box.name());
      boolean filled = model.placement().get().fields().containsKey(box.name());
      box.mark(own.equals(chosen), filled, sight.flatMap(drawn -> drawn.trouble(own)).isPresent());
    }
  }

  @Override
  public void begin(ItemBox box) {
    model.chosen().set(new Chosen.OnPage(box.index()));
    model.hold();
  }

  @Override
  public void move(ItemBox box, Area wanted) {
    snap(box, snapper(box).moved(within(wanted)));
  }

  @Override
  public void size(ItemBox box, Area wanted) {
    snap(box, snapper(box).sized(wanted));
  }

  @Override
  public void end(ItemBox box) {
    guides.getChildren().clear();
    model.release();
  }

  private void snap(ItemBox box, Snap.Snapped snapped) {
    model.drag(box.index(), snapped.area());
    guides.getChildren().setAll(snapped.guides().stream().map(this::line).toList());
  }

  private Region line(Guide guide) {
    Region line = new Region();
    line.getStyleClass().add("form-guide");
    line.setManaged(false);
    double at = guide.at() * units.get();
    if (guide.level()) {
      line.resizeRelocate(0, at - 0.5, getWidth(), 1);
    } else {
      line.resizeRelocate(at - 0.5, 0, 1, getHeight());
    }
    return line;
  }

  private Snap snapper(ItemBox box) {
    List<Area> others = new ArrayList<>();
    for (int i = 0; i < model.items().size(); i++) {
      Spot spot = model.items().get(i).spot();
      if (i != box.index() && spot.page() == model.page().get()) {
        others.add(spot.area());
      }
    }
    return new Snap(model.currentPage(), others, REACH / units.get());
  }

  /** Its middle stays on the page. */
  private Area within(Area area) {
    BlankPage page = model.currentPage();
    double x = Math.clamp(area.x(), -area.width() / 2, page.width() - area.width() / 2);
    double y = Math.clamp(area.y(), -area.height() / 2, page.height() - area.height() / 2);
    return area.at(x, y);
  }

  /** Shows where the content would land; nothing while the pointer is beside the page. */
  void hover(Content content, double sceneX, double sceneY) {
    var at = sceneToLocal(sceneX, sceneY);
    boolean over = contains(at);
    target.setVisible(over);
    if (over) {
      double x = at.getX() / units.get();
      double y = at.getY() / units.get();
      Area area = slotAt(x, y).map(SlotBox::area).orElseGet(() -> landing(content).area(x, y));
      target.resizeRelocate(
          area.x() * units.get(),
          area.y() * units.get(),
          area.width() * units.get(),
          area.height() * units.get());
    }
  }

  /** Puts the content there: into a field of the paper's own, or onto the page. */
  void drop(Content content, double sceneX, double sceneY) {
    target.setVisible(false);
    var at = sceneToLocal(sceneX, sceneY);
    if (contains(at)) {
      double x = at.getX() / units.get();
      double y = at.getY() / units.get();
      slotAt(x, y)
          .ifPresentOrElse(
              slot -> model.fill(slot.name(), fitting(content, slot.name())),
              () -> model.add(content, x, y));
    }
  }

  /** The content as this field takes it: a box is ticked by an answer. */
  Content fitting(Content content, String field) {
    return model.form().blank().slots().stream()
        .filter(slot -> slot.name().equals(field) && slot instanceof Slot.Box)
        .map(slot -> contents.forBox(content, ((Slot.Box) slot).says() + slot.label()))
        .findFirst()
        .orElse(content);
  }

  private Landing landing(Content content) {
    return new Landing(
        model.currentPage(), content, model.text(content), model.desk().isCode(content));
  }

  private Optional<SlotBox> slotAt(double x, double y) {
    return slots.getChildren().stream()
        .map(SlotBox.class::cast)
        .filter(slot -> slot.area().holds(x, y))
        .findFirst();
  }
}
