package org.sealready.ui.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.paper.Area;
import org.sealready.paper.PaperPage;
import org.sealready.paper.RuledLine;

/**
 * Draws what is moved to printed lines and to what was placed before, when it comes near.
 *
 * @param others what was placed on the page before
 * @param reach how near it must come, in millimetres
 */
record Snap(PaperPage page, List<Area> others, double reach) {

  /** Where it stands, and what it snapped to. */
  record Snapped(Area area, List<Guide> guides) {}

  /** A place along one direction that attracts. */
  private record Pull(double shift, double at) {}

  /** The whole of it is moved. */
  Snapped moved(Area area) {
    List<Double> uprights = uprights(area);
    List<Double> levels = levels(area);
    Optional<Pull> across =
        nearest(uprights, List.of(area.x(), area.x() + area.width() / 2, area.right()));
    Optional<Pull> down =
        nearest(levels, List.of(area.y(), area.y() + area.height() / 2, area.bottom()))
            .or(() -> middleOfCell(area));
    return snapped(
        area.at(
            area.x() + across.map(Pull::shift).orElse(0.0),
            area.y() + down.map(Pull::shift).orElse(0.0)),
        across,
        down);
  }

  /** Its right and lower edges are moved. */
  Snapped sized(Area area) {
    Optional<Pull> across = nearest(uprights(area), List.of(area.right()));
    Optional<Pull> down = nearest(levels(area), List.of(area.bottom()));
    return snapped(
        area.sized(
            area.width() + across.map(Pull::shift).orElse(0.0),
            area.height() + down.map(Pull::shift).orElse(0.0)),
        across,
        down);
  }

  private static Snapped snapped(Area area, Optional<Pull> across, Optional<Pull> down) {
    List<Guide> guides = new ArrayList<>();
    across.ifPresent(pull -> guides.add(new Guide(false, pull.at())));
    down.ifPresent(pull -> guides.add(new Guide(true, pull.at())));
    return new Snapped(area, guides);
  }

  private Optional<Pull> nearest(List<Double> places, List<Double> edges) {
    Pull best = null;
    for (double place : places) {
      for (double edge : edges) {
        double shift = place - edge;
        if (Math.abs(shift) <= reach
            && (best == null || Math.abs(shift) < Math.abs(best.shift()))) {
          best = new Pull(shift, place);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Text looks best in the middle between the lines above and below it. */
  private Optional<Pull> middleOfCell(Area area) {
    double middle = area.y() + area.height() / 2;
    Optional<Double> above = Cells.lineAbove(page, area.x() + area.width() / 2, middle);
    Optional<Double> below = Cells.lineBelow(page, area.x() + area.width() / 2, middle);
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    double centre = (above.get() + below.get()) / 2;
    return Math.abs(centre - middle) <= reach
        ? Optional.of(new Pull(centre - middle, centre))
        : Optional.empty();
  }

  private List<Double> uprights(Area area) {
    List<Double> places = new ArrayList<>();
    for (RuledLine line : page.rulings()) {
      if (!line.isLevel() && line.y1() < area.bottom() && line.y2() > area.y()) {
        places.add(line.x1());
      }
    }
    for (Area other : others) {
      places.add(other.x());
      places.add(other.x() + other.width() / 2);
      places.add(other.right());
    }
    return places;
  }

  private List<Double> levels(Area area) {
    List<Double> places = new ArrayList<>();
    for (RuledLine line : page.rulings()) {
      if (line.isLevel() && line.x1() < area.right() && line.x2() > area.x()) {
        places.add(line.y1());
      }
    }
    for (Area other : others) {
      places.add(other.y());
      places.add(other.y() + other.height() / 2);
      places.add(other.bottom());
    }
    return places;
  }
}
