package org.sealready.journey.checklist;

import java.util.List;
import org.sealready.form.Bilingual;

/**
 * Something that a person looks up on the way, point by point.
 *
 * @param id names it within its list
 * @param whom the kinds of filers that it is for; empty for all
 */
public record Topic(String id, Bilingual title, List<TopicPoint> points, List<String> whom) {

  /** Nothing is said. */
  static final Topic NONE = new Topic("", new Bilingual("", ""), List.of(), List.of());

  public Topic {
    points = List.copyOf(points);
    whom = List.copyOf(whom);
  }

  /** Whether it is for a filer of one of these kinds; one of no kind is told everything. */
  public boolean isFor(List<String> kinds) {
    return isFor(whom, kinds);
  }

  /** With the points that are for a filer of one of these kinds. */
  public Topic told(List<String> kinds) {
    return new Topic(
        id, title, points.stream().filter(each -> isFor(each.whom(), kinds)).toList(), whom);
  }

  private static boolean isFor(List<String> whom, List<String> kinds) {
    return whom.isEmpty() || kinds.isEmpty() || whom.stream().anyMatch(kinds::contains);
  }

  /** Its sources, each once, in the order of the points. */
  public List<TopicPoint.Said> sources() {
    return points.stream().map(TopicPoint::source).distinct().toList();
  }
}
