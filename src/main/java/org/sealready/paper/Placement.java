package org.sealready.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of ours goes where on a paper; holds for every filing.
 *
 * @param fields what goes into the paper's own fields, by their names
 * @param items what was placed on its pages, by hand or by a guess
 * @param guessed the fields whose content was only guessed by their names, and that no person has
 *     looked at since
 */
public record Placement(Map<String, Content> fields, List<Item> items, Set<String> guessed) {

  /** Nothing goes anywhere. */
  public static final Placement NONE = new Placement(Map.of(), List.of());

  public Placement {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    items = List.copyOf(items);
    Set<String> kept = new LinkedHashSet<>(guessed);
    kept.retainAll(fields.keySet());
    guessed = Collections.unmodifiableSet(kept);
  }

  /** Nothing of it is a guess. */
  public Placement(Map<String, Content> fields, List<Item> items) {
    this(fields, items, Set.of());
  }

  public boolean isEmpty() {
    return fields.isEmpty() && items.isEmpty();
  }

  /** How much of it was only guessed, in fields and on pages. */
  public int guesses() {
    return guessed.size() + (int) items.stream().filter(Item::guessed).count();
  }

  /** The same, and a person has seen that all of it is right. */
  public Placement agreed() {
    return new Placement(fields, items.stream().map(Item::agreed).toList());
  }

  /** The same with these items. */
  public Placement items(List<Item> others) {
    return new Placement(fields, others, guessed);
  }

  /** The same with this in the field, whatever was there before. */
  public Placement field(String name, Content content) {
    Map<String, Content> more = new LinkedHashMap<>(fields);
    more.put(name, content);
    return new Placement(more, items, withoutGuess(name));
  }

  /** The same with nothing of ours in the field. */
  public Placement without(String name) {
    Map<String, Content> fewer = new LinkedHashMap<>(fields);
    fewer.remove(name);
    return new Placement(fewer, items, guessed);
  }

  /** The same, and a person has seen that the content of the field is right. */
  public Placement agreed(String name) {
    return new Placement(fields, items, withoutGuess(name));
  }

  private Set<String> withoutGuess(String name) {
    Set<String> fewer = new LinkedHashSet<>(guessed);
    fewer.remove(name);
    return fewer;
  }

  /** The values that it prints or that decide what it prints. */
  public Set<String> sources() {
    Set<String> sources = new TreeSet<>();
    fields.values().forEach(content -> sources.add(content.source()));
    items.forEach(item -> sources.add(item.content().source()));
    sources.remove("");
    return sources;
  }

  /**
   * What of it still has a place on this paper: fields that are the same, pages of the same size. A
   * field that a program has numbered is known by the words at it, for its number may be another's
   * in a newer version.
   */
  public Placement on(Paper blank, Paper before) {
    Map<String, Content> kept = new LinkedHashMap<>();
    Set<String> open = new LinkedHashSet<>();
    for (Map.Entry<String, Content> each : fields.entrySet()) {
      Renamed found = Renamed.of(each.getKey(), blank, before);
      found
          .slot()
          .ifPresent(
              slot -> {
                kept.put(slot.name(), each.getValue());
                if (!found.sure() || guessed.contains(each.getKey())) {
                  open.add(slot.name());
                }
              });
    }
    List<Item> standing = new ArrayList<>(items);
    standing.removeIf(item -> !blank.isSamePage(item.spot().page(), before));
    return new Placement(kept, standing, open);
  }

  /**
   * What goes onto a newer version of a paper: what still has a place on it, and what is proposed
   * for fields that are new. A field that was left open before stays open. What was guessed on
   * pages is guessed anew.
   */
  public Placement onNewer(Paper blank, Paper before, Placement proposed) {
    Placement kept = on(blank, before);
    if (kept.isEmpty()) {
      return proposed;
    }
    Set<String> known = new LinkedHashSet<>(kept.fields().keySet());
    for (Slot slot : before.slots()) {
      Renamed.of(slot.name(), blank, before).slot().map(Slot::name).ifPresent(known::add);
    }
    Map<String, Content> more = new LinkedHashMap<>(kept.fields());
    Set<String> open = new LinkedHashSet<>(kept.guessed());
    for (Map.Entry<String, Content> each : proposed.fields().entrySet()) {
      if (!known.contains(each.getKey())) {
        more.put(each.getKey(), each.getValue());
        open.addAll(proposed.guessed.contains(each.getKey()) ? Set.of(each.getKey()) : Set.of());
      }
    }
    return new Placement(more, kept.itemsWith(proposed), open);
  }

  /** What a person has placed, and what is proposed beside it. */
  private List<Item> itemsWith(Placement proposed) {
    List<Item> all = new ArrayList<>(items);
    all.removeIf(Item::guessed);
    List<Item> ours = List.copyOf(all);
    proposed.items.stream().filter(item -> ours.stream().noneMatch(item::meets)).forEach(all::add);
    return all;
  }
}
