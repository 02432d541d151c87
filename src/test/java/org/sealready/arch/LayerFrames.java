package org.sealready.arch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where everything stands in the picture of the layers, in pixels from the upper left corner. */
final class LayerFrames {

  /** A package in another one. */
  record Room(String name, int files) {}

  /**
   * A package on top.
   *
   * @param files those of the packages in it included
   */
  record Box(int files, List<Room> rooms) {}

  record Frame(double x, double y, double width, double height) {

    double bottom() {
      return y + height;
    }

    /** A point of its upper or lower side, by the part of that side from the middle. */
    double dock(double part) {
      return x + width * (0.5 + DOCK * part);
    }
  }

  static final double MARGIN = 20;

  /** Where the boxes begin, right of the numbers of the rows. */
  static final double LEFT = 64;

  /** Between a box and the edge of its row's band. */
  static final double BAND = 10;

  /** Between the edge of a box and what is in it. */
  static final double PAD = 14;

  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_GAP = 12;
  private static final double BETWEEN_ROWS = 50;
  private static final double TITLE = 42;
  private static final double ROOM = 26;
  private static final double GAP = 6;
  private static final double PASSING = 8;

  /** The part of a box's side at which arrows leave and arrive. */
  private static final double DOCK = 0.7;

  private final Map<String, Box> boxes;
  private final Map<String, Frame> frames = new HashMap<>();
  private final double width;
  private double bottom = MARGIN;

  LayerFrames(LayerOrder order, Map<String, Box> boxes) {
    this.boxes = boxes;
    width = order.rows().stream().mapToDouble(this::least).reduce(LEAST_WIDTH, Math::max);
    order.rows().forEach(this::place);
    bottom -= BETWEEN_ROWS;
  }

  double width() {
    return width;
  }

  /** Where the last row ends. */
  double bottom() {
    return bottom;
  }

  Box box(String name) {
    return boxes.get(name);
  }

  Frame of(String name) {
    return frames.get(name);
  }

  /** Where a package in another one stands, by its place among those. */
  Frame room(String name, int index) {
    int columns = columns(box(name));
    Frame around = of(name);
    double each = (around.width() - 2 * PAD + GAP) / columns;
    double x = around.x() + PAD + index % columns * each;
    double y = around.y() + TITLE + index / columns * (ROOM + GAP);
    return new Frame(x, y, each - GAP, ROOM);
  }

  private void place(List<String> row) {
    double height = row.stream().mapToDouble(this::height).max().orElse(0);
    double gap = LEAST_GAP + (width - least(row)) / (row.size() + 1);
    double x = LEFT + gap;
    for (String name : row) {
      frames.put(name, new Frame(x, bottom + BAND, width(name), height));
      x += width(name) + gap;
    }
    bottom += height + 2 * BAND + BETWEEN_ROWS;
  }

  /** How wide the picture must be for this row. */
  private double least(List<String> row) {
    double wide = row.stream().mapToDouble(this::width).sum();
    return LEFT + wide + LEAST_GAP * (row.size() + 1) + MARGIN;
  }

  /** Letters are not measured: at their size none is wider than this on average. */
  private double width(String name) {
    if (LayerOrder.isPassing(name)) {
      return PASSING;
    }
    Box box = box(name);
    double widest =
        box.rooms().stream().mapToDouble(room -> 40 + 7.4 * room.name().length()).max().orElse(0);
    double rooms = columns(box) * (widest + GAP) - GAP;
    return 2 * PAD + Math.max(rooms, 74 + 9.5 * name.length());
  }

  private double height(String name) {
    if (LayerOrder.isPassing(name) || box(name).rooms().isEmpty()) {
      return TITLE;
    }
    int lines = Math.ceilDiv(box(name).rooms().size(), columns(box(name)));
    return TITLE + lines * (ROOM + GAP) - GAP + PAD;
  }

  private static int columns(Box box) {
    return (int) Math.ceil(Math.sqrt(box.rooms().size()));
  }
}
