package org.sealready.arch;

import static org.sealready.arch.LayerFrames.BAND;
import static org.sealready.arch.LayerFrames.LEFT;
import static org.sealready.arch.LayerFrames.MARGIN;
import static org.sealready.arch.LayerFrames.PAD;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.sealready.arch.LayerFrames.Box;
import org.sealready.arch.LayerFrames.Frame;
import org.sealready.arch.LayerFrames.Room;

/** The picture of the layers as SVG. */
final class LayerDrawing {

  private static final double TIP = 7;

  private final LayerOrder order;
  private final LayerFrames frames;
  private final Map<String, String> colours;
  private final StringBuilder svg = new StringBuilder();

  /**
   * @param colours those of the window's style sheet by name
   */
  LayerDrawing(LayerOrder order, Map<String, Box> boxes, Map<String, String> colours) {
    this.order = order;
    this.frames = new LayerFrames(order, boxes);
    this.colours = colours;
  }

  String svg() {
    double height = frames.bottom() + 2 * MARGIN + PAD;
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$.0f %2$.0f' width='%1$.0f'"
            + " height='%2$.0f' font-family='Segoe UI, Helvetica, Arial, sans-serif'>",
        frames.width(), height);
    add("<title>The packages of SealReady by rows</title>");
    rectangle(new Frame(0, 0, frames.width(), height), 0, "paper", "none");
    IntStream.range(0, order.rows().size()).forEach(this::band);
    order.links().forEach(this::arrow);
    order.rows().stream().flatMap(List::stream).forEach(this::stop);
    text(
        LEFT,
        height - MARGIN,
        12,
        "muted",
        "",
        "Arrows are imports; one that follows from a chain of others is left out."
            + " Numbers are source files.");
    return svg.append("</svg>\n").toString();
  }

  private void band(int row) {
    Frame first = frames.of(order.rows().get(row).getFirst());
    double y = first.y() - BAND;
    double height = first.height() + 2 * BAND;
    rectangle(new Frame(MARGIN, y, frames.width() - 2 * MARGIN, height), 10, "margin-grey", "none");
    String number = Integer.toString(order.rows().size() - 1 - row);
    text(MARGIN + 18, y + height / 2 + 7, 20, "seal", " font-weight='600'", number);
  }

  private void arrow(LayerOrder.Link link) {
    Frame from = frames.of(link.from());
    Frame to = frames.of(link.to());
    double x1 = from.dock(rank(link, true));
    double x2 = to.dock(rank(link, false));
    if (LayerOrder.isPassing(link.to())) {
      curve(x1, from.bottom(), x2, to.y());
      add("<path d='M%.1f %.1fV%.1f' %s/>", x2, to.y(), to.bottom(), stroke("muted", 1.5));
    } else {
      curve(x1, from.bottom(), x2, to.y() - TIP);
      add(
          "<path d='M%.1f %.1fl-4.5 -8h9z' fill='%s' stroke='none'/>",
          x2, to.y() - 1, colours.get("muted"));
    }
  }

  private void curve(double x1, double y1, double x2, double y2) {
    double middle = (y1 + y2) / 2;
    add(
        "<path d='M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f' %s/>",
        x1, y1, x1, middle, x2, middle, x2, y2, stroke("muted", 1.5));
  }

  /** Which of the arrows of the same side this is, from left to right: -0.5 to 0.5. */
  private double rank(LayerOrder.Link link, boolean leaving) {
    List<LayerOrder.Link> side =
        order.links().stream()
            .filter(
                other -> leaving ? other.from().equals(link.from()) : other.to().equals(link.to()))
            .sorted(
                Comparator.comparing(
                    other -> frames.of(leaving ? other.to() : other.from()).dock(0)))
            .toList();
    return (side.indexOf(link) + 0.5) / side.size() - 0.5;
  }

  private void stop(String name) {
    if (LayerOrder.isPassing(name)) {
      return;
    }
    Frame frame = frames.of(name);
    Box box = frames.box(name);
    rectangle(frame, 8, "paper", "field-line");
    double y = box.rooms().isEmpty() ? frame.height() / 2 + 6 : 27;
    line(frame, PAD, y, 16, name, box.files());
    for (int i = 0; i < box.rooms().size(); i++) {
      Frame inner = frames.room(name, i);
      Room room = box.rooms().get(i);
      rectangle(inner, 5, "desk", "none");
      line(inner, 8, 17.5, 13, room.name(), room.files());
    }
  }

  /** A name at the left, the number of its files at the right. */
  private void line(Frame frame, double pad, double down, int size, String name, int files) {
    double y = frame.y() + down;
    text(frame.x() + pad, y, size, "ink", size > 13 ? " font-weight='600'" : "", name);
    double right = frame.x() + frame.width() - pad;
    text(right, y, 12, "muted", " text-anchor='end'", Integer.toString(files));
  }

  private void text(double x, double y, int size, String colour, String more, String text) {
    add(
        "<text x='%.1f' y='%.1f' font-size='%d' fill='%s' stroke='none'%s>%s</text>",
        x, y, size, colours.get(colour), more, text);
  }

  private void rectangle(Frame frame, int round, String fill, String line) {
    add(
        "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='%d' fill='%s' stroke='%s'/>",
        frame.x(),
        frame.y(),
        frame.width(),
        frame.height(),
        round,
        colours.get(fill),
        colours.getOrDefault(line, line));
  }

  private String stroke(String colour, double width) {
    return String.format(
        Locale.ROOT, "fill='none' stroke='%s' stroke-width='%.1f'", colours.get(colour), width);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
