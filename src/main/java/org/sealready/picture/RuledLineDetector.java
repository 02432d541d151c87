package org.sealready.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the level and upright lines on the picture of a page: long dark runs, thin across. Text is
 * neither long nor unbroken, and a filled bar is not thin.
 */
public final class RuledLineDetector {

  private static final int DARK = 150;
  private static final double LONGEST_GAP = 0.6;
  private static final double SHORTEST_LEVEL = 8;
  private static final double SHORTEST_UPRIGHT = 4;
  private static final double THICKEST = 1.4;

  /** An upright line that is shorter than this may be the stroke of a character. */
  private static final double STROKE = 12;

  /** A line of a table ends at another one, give or take this much. */
  private static final double NEAR = 1;

  private final Pixels page;
  private final double perMillimetre;
  private final boolean level;

  private RuledLineDetector(Pixels page, double perMillimetre, boolean level) {
    this.page = page;
    this.perMillimetre = perMillimetre;
    this.level = level;
  }

  /** A line from one point to another, in pixels. */
  public record Line(double x1, double y1, double x2, double y2) {}

  /** All of them. */
  public static List<Line> of(Pixels page, double pixelsPerMillimetre) {
    List<Line> level = new RuledLineDetector(page, pixelsPerMillimetre, true).find();
    List<Line> lines = new ArrayList<>(level);
    new RuledLineDetector(page, pixelsPerMillimetre, false)
        .find().stream()
            .filter(
                line ->
                    line.y2() - line.y1() > STROKE * pixelsPerMillimetre
                        || level.stream().anyMatch(other -> meet(line, other, pixelsPerMillimetre)))
            .forEach(lines::add);
    return lines;
  }

  /** Whether the upright line begins or ends at the level one. */
  private static boolean meet(Line upright, Line level, double pixelsPerMillimetre) {
    double near = NEAR * pixelsPerMillimetre;
    boolean beside = upright.x1() >= level.x1() - near && upright.x1() <= level.x2() + near;
    double distance =
        Math.min(Math.abs(upright.y1() - level.y1()), Math.abs(upright.y2() - level.y1()));
    return beside && distance <= near;
  }

  /** A dark stretch, {@code across} counting rows for level lines and columns for upright ones. */
  private static final class Stretch {
    private final int first;
    private int last;
    private int from;
    private int to;

    Stretch(int across, int from, int to) {
      this.first = across;
      this.last = across;
      this.from = from;
      this.to = to;
    }

    boolean goesOnIn(Stretch next) {
      return next.first <= last + 1 && next.from < to && from < next.to;
    }

    void take(Stretch next) {
      last = next.first;
      from = Math.min(from, next.from);
      to = Math.max(to, next.to);
    }
  }

  private List<Line> find() {
    List<Stretch> done = new ArrayList<>();
    List<Stretch> open = new ArrayList<>();
    int across = level ? page.height() : page.width();
    for (int i = 0; i < across; i++) {
      int now = i;
      for (Stretch stretch : stretches(i)) {
        open.stream()
            .filter(before -> before.goesOnIn(stretch))
            .findFirst()
            .ifPresentOrElse(before -> before.take(stretch), () -> open.add(stretch));
      }
      open.stream().filter(stretch -> stretch.last < now - 1).forEach(done::add);
      open.removeIf(stretch -> stretch.last < now - 1);
    }
    done.addAll(open);
    return done.stream().filter(this::isThin).map(this::line).toList();
  }

  private boolean isThin(Stretch stretch) {
    return stretch.last - stretch.first + 1 <= Math.max(2, THICKEST * perMillimetre);
  }

  private Line line(Stretch stretch) {
    double middle = (stretch.first + stretch.last + 1) / 2.0;
    return level
        ? new Line(stretch.from, middle, stretch.to, middle)
        : new Line(middle, stretch.from, middle, stretch.to);
  }

  /** The long dark stretches of one row or column. */
  private List<Stretch> stretches(int across) {
    List<Stretch> found = new ArrayList<>();
    int along = level ? page.width() : page.height();
    double gap = LONGEST_GAP * perMillimetre;
    double shortest = (level ? SHORTEST_LEVEL : SHORTEST_UPRIGHT) * perMillimetre;
    int from = -1;
    int lastDark = 0;
    for (int i = 0; i <= along; i++) {
      boolean dark = i < along && isDark(i, across);
      if (dark && from < 0) {
        from = i;
      }
      if (dark) {
        lastDark = i;
      } else if (from >= 0 && (i - lastDark > gap || i == along)) {
        if (lastDark + 1 - from >= shortest) {
          found.add(new Stretch(across, from, lastDark + 1));
        }
        from = -1;
      }
    }
    return found;
  }

  private boolean isDark(int along, int across) {
    return (level ? page.luma(along, across) : page.luma(across, along)) < DARK;
  }
}
