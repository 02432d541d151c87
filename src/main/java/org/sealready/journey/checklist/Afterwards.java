package org.sealready.journey.checklist;

import java.util.List;
import java.util.Optional;

/**
 * What comes after the filing number (备案之后).
 *
 * @param number what to know when it is there
 * @param serviceNumber id of the answer that the Mini Program's number is
 * @param entityNumber the same of the entity's number
 * @param state the state that a change is written down as
 * @param done the state that ends it
 * @param topics what is looked up besides
 */
public record Afterwards(
    Topic number,
    String serviceNumber,
    String entityNumber,
    String state,
    String done,
    List<Happening> changes,
    List<Topic> topics) {

  /** Nothing is known: a form that is filed nowhere. */
  public static final Afterwards NONE =
      new Afterwards(Topic.NONE, "", "", "", "", List.of(), List.of());

  public Afterwards {
    changes = List.copyOf(changes);
    topics = List.copyOf(topics);
  }

  /** What a filer of one of these kinds is told. */
  public Afterwards told(List<String> kinds) {
    return new Afterwards(
        number.told(kinds),
        serviceNumber,
        entityNumber,
        state,
        done,
        changes.stream()
            .filter(each -> each.topic().isFor(kinds))
            .map(each -> each.told(kinds))
            .toList(),
        topics.stream().filter(each -> each.isFor(kinds)).map(each -> each.told(kinds)).toList());
  }

  /** What happened, by its id. */
  public Optional<Happening> change(String id) {
    return changes.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** What is looked up, by its id. */
  public Optional<Topic> topic(String id) {
    return topics.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
