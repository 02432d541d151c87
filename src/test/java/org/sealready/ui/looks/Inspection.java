package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Scene;
import org.sealready.service.display.Theme;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** Looks at each place of a tour under every circumstance, and keeps what is wrong. */
final class Inspection implements Stop {

  private static final int MOST_TRIES = 4;

  private static final Map<Kind, Function<Looks, List<Finding>>> ALWAYS = new EnumMap<>(Kind.class);

  static {
    ALWAYS.put(Kind.CUT, TextRoom::in);
    ALWAYS.put(Kind.LONE, LastLine::in);
    ALWAYS.put(Kind.GLYPH, Glyphs::in);
    ALWAYS.put(Kind.CONTRAST, Colours::in);
    ALWAYS.put(Kind.NAME, Spoken::in);
    ALWAYS.put(Kind.OUTSIDE, Room::in);
    ALWAYS.put(Kind.STYLE, Unstyled::in);
  }

  private final List<Cell> cells;
  private final boolean inTurn;
  private final Map<Finding, List<String>> found = new LinkedHashMap<>();
  private int places;
  private int looked;

  private Inspection(List<Cell> cells, boolean inTurn) {
    this.cells = cells;
    this.inTurn = inTurn;
  }

  /** Every place under each of these. */
  static Inspection underEach(List<Cell> cells) {
    return new Inspection(cells, false);
  }

  /** Each place under one of these, the next one under the next. */
  static Inspection inTurn(List<Cell> cells) {
    return new Inspection(cells, true);
  }

  @Override
  public void at(String place, TestWindow window) {
    places++;
    Map<Cell, List<Finding>> first = first(window);
    first.forEach(
        (cell, now) -> keep(place, cell, now.isEmpty() ? now : atRest(cell, window, now)));
    Display.windowSize(Cell.USUAL.width(), Cell.USUAL.height());
    Fx.run(() -> take(Cell.USUAL, window));
    Fx.pulses(2);
  }

  private Map<Cell, List<Finding>> first(TestWindow window) {
    Map<Cell, List<Finding>> all = new LinkedHashMap<>();
    Theme walked = null;
    List<Cell> now = inTurn ? List.of(cells.get(places % cells.size())) : cells;
    for (Cell cell : now) {
      boolean withKeys = cell.theme() != walked;
      all.put(cell, Fx.get(() -> measureIn(cell, window, withKeys)));
      walked = cell.theme();
    }
    return all;
  }

  private static List<Finding> measureIn(Cell cell, TestWindow window, boolean withKeys) {
    take(cell, window);
    // The room that a bar or a list takes when it comes is given to the others the next time.
    Display.scenes().forEach(Display::update);
    return measure(withKeys);
  }

  private void keep(String place, Cell cell, List<Finding> now) {
    now.forEach(
        finding ->
            found.computeIfAbsent(finding, key -> new ArrayList<>()).add(place + ", " + cell));
    looked++;
  }

  private static void take(Cell cell, TestWindow window) {
    window.model.display().theme().set(cell.theme());
    window.model.display().size().set(cell.text());
    Display.size(cell.width(), cell.height());
    Display.scale(cell.scale());
  }

  /**
   * A letter may be drawn between two frames; what is wrong only until it has its place is none.
   */
  private static List<Finding> atRest(Cell cell, TestWindow window, List<Finding> first) {
    Display.windowSize(cell.width(), cell.height());
    Fx.run(() -> take(cell, window));
    List<Finding> now = first;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Fx.pulses(2 << tries);
      List<Finding> again = Fx.get(() -> measureIn(cell, window, true));
      if (again.isEmpty() || again.equals(now)) {
        return again;
      }
      now = again;
    }
    return now;
  }

  private static List<Finding> measure(boolean withKeys) {
    List<Finding> all = new ArrayList<>();
    for (Scene scene : Display.topmost()) {
      Looks looks = Looks.at(scene);
      ALWAYS.values().forEach(check -> all.addAll(check.apply(looks)));
    }
    if (withKeys) {
      all.addAll(keys());
    }
    return all.stream().distinct().toList();
  }

  /** Where a menu or a list is open, the keys are its own. */
  private static List<Finding> keys() {
    List<Scene> all = Display.scenes();
    return all.size() == 1
        ? KeyWalk.in(Looks.at(all.getFirst()))
        : all.stream().skip(1).flatMap(scene -> MenuKeys.in(scene).stream()).toList();
  }

  int places() {
    return places;
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
