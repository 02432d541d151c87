package org.sealready.arch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order of the boxes in each row of the picture, so that few arrows cross. An arrow over more
 * than one row has a place of its own, without a box, in each row that it passes.
 *
 * @param rows from above to below, each from left to right
 * @param links between neighbouring rows
 */
record LayerOrder(List<List<String>> rows, List<Link> links) {

  /** A piece of an arrow, from a row to the next one below. */
  record Link(String from, String to) {}

  private static final int SWEEPS = 12;
  private static final String PASSING = ">";

  /** Whether an arrow passes there, instead of a box that stands there. */
  static boolean isPassing(String name) {
    return name.contains(PASSING);
  }

  /**
   * @param rows from above to below
   * @param arrows which box points to which ones, all of them below it
   */
  static LayerOrder of(List<List<String>> rows, Map<String, Set<String>> arrows) {
    List<List<String>> places =
        rows.stream().<List<String>>map(ArrayList::new).collect(Collectors.toList());
    List<Link> links = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (String from : rows.get(row)) {
        for (String to : arrows.get(from)) {
          chain(from, to, row, places, links);
        }
      }
    }
    return new LayerOrder(places, links).untangled();
  }

  private static void chain(
      String from, String to, int row, List<List<String>> places, List<Link> links) {
    String last = from;
    for (int next = row + 1; !places.get(next).contains(to); next++) {
      String passing = from + PASSING + to + next;
      places.get(next).add(passing);
      links.add(new Link(last, passing));
      last = passing;
    }
    links.add(new Link(last, to));
  }

  private LayerOrder untangled() {
    LayerOrder best = this;
    LayerOrder now = this;
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      now = now.swept(sweep % 2 == 0);
      if (now.crossings() < best.crossings()) {
        best = now;
      }
    }
    return best;
  }

  /** Each row ordered by the mean place of what it is linked with in the row before. */
  private LayerOrder swept(boolean downwards) {
    UnaryOperator<List<List<String>>> turned = all -> downwards ? all : all.reversed();
    List<List<String>> swept = new ArrayList<>();
    for (List<String> row : turned.apply(rows)) {
      List<String> before = swept.isEmpty() ? row : swept.getLast();
      swept.add(
          row.stream()
              .sorted(Comparator.comparingDouble(name -> mean(name, row, before, downwards)))
              .toList());
    }
    return new LayerOrder(turned.apply(swept), links);
  }

  private double mean(String name, List<String> row, List<String> before, boolean downwards) {
    double own = (row.indexOf(name) + 0.5) / row.size();
    return links.stream()
        .filter(link -> (downwards ? link.to() : link.from()).equals(name))
        .mapToDouble(link -> before.indexOf(downwards ? link.from() : link.to()))
        .map(place -> (place + 0.5) / before.size())
        .average()
        .orElse(own);
  }

  private long crossings() {
    return IntStream.range(0, rows.size() - 1)
        .mapToLong(row -> crossings(rows.get(row), rows.get(row + 1)))
        .sum();
  }

  private long crossings(List<String> upper, List<String> lower) {
    List<Link> between = links.stream().filter(link -> upper.contains(link.from())).toList();
    return between.stream()
        .mapToLong(
            one ->
                between.stream()
                    .filter(
                        two ->
                            upper.indexOf(one.from()) < upper.indexOf(two.from())
                                && lower.indexOf(one.to()) > lower.indexOf(two.to()))
                    .count())
        .sum();
  }
}
