package org.sealready.service.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param id tells it from everything else, from one search to the next
 * @param label what it is called on its screen
 * @param note what stands beside the label: a value, a reason; may be empty
 * @param place where it is, at the right; may be empty
 * @param keys the keys that do the same; may be empty
 * @param everyday other words for it, and its technical name: they find it and are not shown
 * @param hidden values that find it and are never shown, as the numbers of persons
 * @param go leads there, or does it
 */
public record Findable(
    FoundGroup group,
    String id,
    String label,
    String note,
    String place,
    String keys,
    List<String> everyday,
    List<String> hidden,
    Runnable go) {

  public Findable {
    everyday = List.copyOf(everyday);
    hidden = List.copyOf(hidden);
  }

  /** One that is found by its label alone. */
  public static Findable of(FoundGroup group, String id, String label, Runnable go) {
    return new Findable(group, id, label, "", "", "", List.of(), List.of(), go);
  }

  /** The same with this beside its label. */
  public Findable note(String text) {
    return new Findable(group, id, label, text, place, keys, everyday, hidden, go);
  }

  /** The same, led to in another way. */
  public Findable going(Runnable way) {
    return new Findable(group, id, label, note, place, keys, everyday, hidden, way);
  }

  /** The same, and where it is. */
  public Findable at(String where) {
    return new Findable(group, id, label, note, where, keys, everyday, hidden, go);
  }

  /** The same, and the keys that do it. */
  public Findable keys(String combination) {
    return new Findable(group, id, label, note, place, combination, everyday, hidden, go);
  }

  /** The same, found by these words as well. */
  public Findable called(List<String> words) {
    return new Findable(group, id, label, note, place, keys, words, hidden, go);
  }

  /** The same, found by these values as well, which nobody sees. */
  public Findable hiding(List<String> values) {
    return new Findable(group, id, label, note, place, keys, everyday, values, go);
  }
}
