package org.sealready.journey.checklist;

import java.util.List;
import java.util.stream.Stream;

/**
 * Entities from outside the mainland, and foreign persons.
 *
 * @param verdict whether they file at all, with sources that differ
 * @param ways what can be done, to choose from
 * @param limits what holds on every way
 * @param persons contacts who have no mainland identity card
 */
public record Outside(Topic verdict, List<Topic> ways, List<Topic> limits, List<Topic> persons) {

  /** Nothing is known: a form that is filed nowhere. */
  public static final Outside NONE = new Outside(Topic.NONE, List.of(), List.of(), List.of());

  public Outside {
    ways = List.copyOf(ways);
    limits = List.copyOf(limits);
    persons = List.copyOf(persons);
  }

  /** Everything, in the order in which it is read. */
  public List<Topic> all() {
    return Stream.of(Stream.of(verdict), ways.stream(), limits.stream(), persons.stream())
        .flatMap(each -> each)
        .toList();
  }
}
