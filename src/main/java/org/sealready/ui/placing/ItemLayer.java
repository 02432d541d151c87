package org.sealready.ui.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.sealready.paper.Area;
import org.sealready.paper.Item;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Spot;
import org.sealready.service.paper.PaperContents;

/** What was placed by hand on the page: a box for each item, which is moved and snaps. */
final class ItemLayer extends Group implements ItemBox.Moves {

  /** Near enough to snap, in units of the window. */
  private static final double REACH = 6;

  private static final String GUESS = "ui.forms.guess";

  private final PlacingModel model;
  private final PaperContents contents;
  private final Group boxes = new Group();
  private final Group guides = new Group();
  private double units = 1;

  ItemLayer(PlacingModel model, PaperContents contents) {
    this.model = model;
    this.contents = contents;
    guides.setMouseTransparent(true);
    getChildren().addAll(boxes, guides);
  }

  /** Shows the items of the page; a box that is being dragged stays the same one. */
  void show(double unitsPerMillimetre) {
    units = unitsPerMillimetre;
    List<Integer> here = here();
    while (boxes.getChildren().size() > here.size()) {
      boxes.getChildren().removeLast();
    }
    while (boxes.getChildren().size() < here.size()) {
      boxes.getChildren().add(box());
    }
    for (int i = 0; i < here.size(); i++) {
      Item item = model.items().all().get(here.get(i));
      box(i).show(here.get(i), item, label(item), units);
    }
  }

  private String label(Item item) {
    String says = contents.text(item.content());
    return item.guessed()
        ? contents.words().text("ui.forms.guess.named", says, contents.words().text(GUESS))
        : says;
  }

  private List<Integer> here() {
    List<Integer> here = new ArrayList<>();
    for (int i = 0; i < model.items().all().size(); i++) {
      if (model.items().all().get(i).spot().page() == model.page().get()) {
        here.add(i);
      }
    }
    return here;
  }

  private ItemBox box(int at) {
    return (ItemBox) boxes.getChildren().get(at);
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

  /** The box of what is chosen. */
  Optional<ItemBox> chosen() {
    return boxes.getChildren().stream()
        .map(ItemBox.class::cast)
        .filter(box -> new Chosen.OnPage(box.index()).equals(model.chosen().get()))
        .findFirst();
  }

  void mark(Optional<RenderedPage> sight) {
    Chosen chosen = model.chosen().get();
    for (int i = 0; i < boxes.getChildren().size(); i++) {
      Chosen own = new Chosen.OnPage(box(i).index());
      boolean trouble = sight.flatMap(drawn -> drawn.trouble(own)).isPresent();
      boolean guess = model.items().all().get(box(i).index()).guessed();
      box(i).mark(own.equals(chosen), guess, trouble);
    }
  }

  /** Puts the focus on what is chosen, so that the arrow keys move it. */
  void focus() {
    chosen().filter(box -> getScene() != null && !box.isFocused()).ifPresent(Node::requestFocus);
  }

  /** Puts the focus on what is chosen, else on the first one where no field is; whether it did. */
  boolean enter() {
    boolean isField = model.chosen().get() instanceof Chosen.InField;
    boolean isChosen = model.items().chosen().isPresent();
    if (boxes.getChildren().isEmpty() || isField) {
      return false;
    }
    if (isChosen) {
      focus();
    } else {
      box(0).requestFocus();
    }
    return true;
  }

  @Override
  public void begin(ItemBox box) {
    model.chosen().set(new Chosen.OnPage(box.index()));
    model.items().hold();
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
    model.items().release();
  }

  private void snap(ItemBox box, Snap.Snapped snapped) {
    model.items().drag(box.index(), snapped.area());
    guides.getChildren().setAll(snapped.guides().stream().map(this::line).toList());
  }

  private Region line(Guide guide) {
    Region line = new Region();
    line.getStyleClass().add("form-guide");
    line.setManaged(false);
    double at = guide.at() * units - 0.5;
    PaperPage page = model.currentPage();
    if (guide.level()) {
      line.resizeRelocate(0, at, page.width() * units, 1);
    } else {
      line.resizeRelocate(at, 0, 1, page.height() * units);
    }
    return line;
  }

  private Snap snapper(ItemBox box) {
    List<Area> others = new ArrayList<>();
    for (int index : here()) {
      if (index != box.index()) {
        Spot spot = model.items().all().get(index).spot();
        others.add(spot.area());
      }
    }
    return new Snap(model.currentPage(), others, REACH / units);
  }

  /** Its middle stays on the page. */
  private Area within(Area area) {
    PaperPage page = model.currentPage();
    double x = Math.clamp(area.x(), -area.width() / 2, page.width() - area.width() / 2);
    double y = Math.clamp(area.y(), -area.height() / 2, page.height() - area.height() / 2);
    return area.at(x, y);
  }
}
