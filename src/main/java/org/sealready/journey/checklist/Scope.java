package org.sealready.journey.checklist;

import java.util.Map;
import java.util.Set;

/**
 * When something of a checklist counts.
 *
 * @param kinds of entity; none means all
 * @param when what must have been chosen, by the id of the question; for an id of a tick {@link
 *     #TICKED} or {@link #OPEN}
 */
public record Scope(Set<EntityKind> kinds, Map<String, String> when) {

  /** Of a tick: it stands. */
  public static final String TICKED = "ticked";

  /** Of a tick: it does not stand. */
  public static final String OPEN = "open";

  public Scope {
    kinds = Set.copyOf(kinds);
    when = Map.copyOf(when);
  }

  /** Whether it counts for an entity of this kind, as far as was chosen. */
  public boolean holds(EntityKind kind, Written written) {
    return isFor(kind)
        && when.entrySet().stream()
            .allMatch(entry -> isSo(entry.getKey(), entry.getValue(), written));
  }

  /** Whether it can count for an entity of this kind. */
  public boolean isFor(EntityKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  private static boolean isSo(String id, String state, Written written) {
    return switch (state) {
      case TICKED -> written.isTicked(id);
      case OPEN -> !written.isTicked(id);
      default -> written.choice(id).filter(state::equals).isPresent();
    };
  }
}
