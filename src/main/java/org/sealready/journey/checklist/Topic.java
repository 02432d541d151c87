package org.sealready.journey.checklist;

import java.util.List;
import org.sealready.form.Bilingual;

/**
 * Something that a person looks up on the way, point by point.
 *
 * @param id names it within its list
 */
public record Topic(String id, Bilingual title, List<TopicPoint> points) {

  /** Nothing is said. */
  static final Topic NONE = new Topic("", new Bilingual("", ""), List.of());

  public Topic {
    points = List.copyOf(points);
  }

  /** Its sources, each once, in the order of the points. */
  public List<TopicPoint.Said> sources() {
    return points.stream().map(TopicPoint::source).distinct().toList();
  }
}
