package org.sealready.ui.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.sealready.paper.Area;
import org.sealready.paper.Content;
import org.sealready.paper.Item;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Placement;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;

/** What was placed on a form by hand: put there, moved, sized, taken away. */
final class PlacedItems {

  /** What stands nowhere near a cell goes so far at once, in millimetres. */
  private static final double JUMP = 10;

  /** A point so far beyond a line lies in the next cell. */
  private static final double BEYOND = 2;

  private final PlacingModel model;
  private final Arrangement arrangement;

  PlacedItems(PlacingModel model, Arrangement arrangement) {
    this.model = model;
    this.arrangement = arrangement;
  }

  List<Item> all() {
    return model.placement().get().items();
  }

  /** The one that is chosen. */
  Optional<Item> chosen() {
    return model.chosen().get() instanceof Chosen.OnPage(int index) && index < all().size()
        ? Optional.of(all().get(index))
        : Optional.empty();
  }

  /** Chooses one of them, and turns to its page. */
  void choose(int index) {
    model.page().set(all().get(index).spot().page());
    model.chosen().set(new Chosen.OnPage(index));
  }

  /** Puts a content onto the page at this point, into the cell that is there. */
  void add(Content content, double x, double y) {
    Item item = model.landing(content).at(x, y);
    List<Item> more = new ArrayList<>(all());
    more.add(new Item(new Spot(model.page().get(), item.spot().area()), item.style(), content));
    arrangement.change(with(more));
    model.chosen().set(new Chosen.OnPage(more.size() - 1));
  }

  /** Puts a content over a field of the paper's own that has no room for it. */
  void addOver(String field, Content content) {
    model.form().blank().slot(field).stream()
        .flatMap(slot -> slot.spots().stream())
        .limit(1)
        .map(Spot::area)
        .forEach(area -> add(content, area.x() + area.width() / 2, area.y() + area.height() / 2));
  }

  void replace(int index, Item item) {
    arrangement.change(with(index, item));
  }

  void remove(int index) {
    List<Item> fewer = new ArrayList<>(all());
    fewer.remove(index);
    model.chosen().set(new Chosen.Nothing());
    arrangement.change(with(fewer));
  }

  private Placement with(int index, Item item) {
    List<Item> others = new ArrayList<>(all());
    others.set(index, item);
    return with(others);
  }

  private Placement with(List<Item> items) {
    return model.placement().get().items(items);
  }

  /** From now on until {@link #release} all moves are one step. */
  void hold() {
    arrangement.hold();
  }

  /** Moves what is held. */
  void drag(int index, Area area) {
    arrangement.pass(with(index, all().get(index).area(area)));
  }

  void release() {
    arrangement.release();
  }

  /** Moves the chosen one, in millimetres. */
  void move(double right, double down) {
    chosen()
        .map(item -> item.spot().area())
        .ifPresent(area -> settle(area.at(area.x() + right, area.y() + down)));
  }

  /** Widens and heightens the chosen one, in millimetres. */
  void size(double wider, double higher) {
    chosen()
        .map(item -> item.spot().area())
        .ifPresent(
            area ->
                settle(
                    area.sized(
                        Math.max(1, area.width() + wider), Math.max(1, area.height() + higher))));
  }

  private void settle(Area area) {
    if (model.chosen().get() instanceof Chosen.OnPage(int index)) {
      replace(index, all().get(index).area(area));
    }
  }

  /**
   * Moves the chosen one into the cell beside its own, or a long step where there is none.
   *
   * @param right 1 to the right, -1 to the left
   * @param down 1 down, -1 up
   */
  void jump(int right, int down) {
    if (model.chosen().get() instanceof Chosen.OnPage(int index)) {
      Item item = all().get(index);
      Optional<Point2D> next = beside(item.spot().area(), right, down);
      if (next.isPresent()) {
        Item landed = model.landing(item.content()).at(next.get().getX(), next.get().getY());
        replace(index, item.area(landed.spot().area()).style(like(item, landed)));
      } else {
        move(JUMP * right, JUMP * down);
      }
    }
  }

  /** A point in the cell below the chosen one, for what comes next; empty where it is taken. */
  Optional<Point2D> below() {
    return chosen()
        .flatMap(item -> beside(item.spot().area(), 0, 1))
        .filter(at -> all().stream().noneMatch(item -> isAt(item, at)));
  }

  private boolean isAt(Item item, Point2D at) {
    return item.spot().page() == model.page().get()
        && item.spot().area().holds(at.getX(), at.getY());
  }

  /** A point in the cell beside the one that the place lies in. */
  private Optional<Point2D> beside(Area area, int right, int down) {
    PaperPage page = model.currentPage();
    double x = area.x() + Math.min(area.width(), BEYOND) / 2;
    double y = area.y() + area.height() / 2;
    Area cell = Cells.at(page, x, y).orElse(area);
    Point2D next =
        new Point2D(
            beyond(right, x, cell.x(), Math.max(area.right(), cell.right())),
            beyond(down, y, cell.y(), cell.bottom()));
    return Optional.of(next).filter(at -> Cells.at(page, at.getX(), at.getY()).isPresent());
  }

  private static double beyond(int direction, double at, double from, double to) {
    return switch (direction) {
      case -1 -> from - BEYOND;
      case 1 -> to + BEYOND;
      default -> at;
    };
  }

  /** Boxes and lines belong to the cell, type and edge to what stands in it. */
  private static Style like(Item item, Item landed) {
    return item.style().flow(landed.style().flow());
  }
}
