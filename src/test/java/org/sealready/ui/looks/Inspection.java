package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Scene;
import org.sealready.ui.common.Fx;

/** Looks at each place of a tour under every circumstance, and keeps what is wrong. */
final class Inspection {

  private static final int MOST_TRIES = 4;

  private static final Map<Kind, Function<Looks, List<Finding>>> ALWAYS = new EnumMap<>(Kind.class);

  static {
    ALWAYS.put(Kind.CUT, TextRoom::in);
    ALWAYS.put(Kind.GLYPH, Glyphs::in);
    ALWAYS.put(Kind.CONTRAST, Colours::in);
    ALWAYS.put(Kind.NAME, Spoken::in);
    ALWAYS.put(Kind.OUTSIDE, Room::in);
  }

  private final List<Cell> cells;
  private final Map<Finding, List<String>> found = new LinkedHashMap<>();
  private int places;
  private int looked;

  Inspection(List<Cell> cells) {
    this.cells = cells;
  }

  /** Under all of them, at this place. */
  void look(String place) {
    places++;
    Theme walked = null;
    for (Cell cell : cells) {
      take(cell);
      List<Finding> now = new ArrayList<>(atRest());
      if (cell.theme() != walked) {
        walked = cell.theme();
        now.addAll(Fx.get(Inspection::keys));
      }
      now.forEach(
          finding ->
              found.computeIfAbsent(finding, key -> new ArrayList<>()).add(place + ", " + cell));
      looked++;
    }
    take(Cell.USUAL);
  }

  private static void take(Cell cell) {
    Fx.run(cell.theme()::take);
    Display.size(cell.width(), cell.height());
    Display.scale(cell.scale());
    Fx.pulses(1);
  }

  /**
   * A letter may be drawn between two frames; what is wrong only until it has its place is none.
   */
  private static List<Finding> atRest() {
    List<Finding> now = Fx.get(Inspection::measure);
    for (int tries = 1; tries < MOST_TRIES && !now.isEmpty(); tries++) {
      Fx.pulses(1 << tries);
      List<Finding> again = Fx.get(Inspection::measure);
      if (again.equals(now)) {
        return now;
      }
      now = again;
    }
    return now;
  }

  private static List<Finding> measure() {
    List<Finding> all = new ArrayList<>();
    for (Scene scene : Display.scenes()) {
      Looks looks = Looks.at(scene);
      ALWAYS.values().forEach(check -> all.addAll(check.apply(looks)));
    }
    return all.stream().distinct().toList();
  }

  /** Where a menu or a list is open, the keys are its own. */
  private static List<Finding> keys() {
    Looks looks = Looks.at(Fx.root().getScene());
    return Display.scenes().size() == 1 ? KeyWalk.in(looks) : List.of();
  }

  Map<Finding, List<String>> found() {
    return found;
  }

  /** How many findings there are of each kind; zero too. */
  String figures() {
    StringBuilder line =
        new StringBuilder("%d places, looked at %d times".formatted(places, looked));
    for (Kind kind : Kind.values()) {
      long count = found.keySet().stream().filter(finding -> finding.kind() == kind).count();
      line.append(", ")
          .append(kind.name().toLowerCase(java.util.Locale.ROOT))
          .append(' ')
          .append(count);
    }
    return line.toString();
  }
}
