package org.sealready.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.form.Source;

/**
 * The keys that the platform's interface knows, in its order.
 *
 * @param envelope keys that an answer of the interface has around the content
 */
public record PlatformDictionary(Source source, List<PlatformKey> keys, Set<String> envelope) {

  /** The dictionary of no platform. */
  public static final PlatformDictionary NONE =
      new PlatformDictionary(new Source("", ""), List.of(), Set.of());

  public PlatformDictionary {
    keys = List.copyOf(keys);
    envelope = Set.copyOf(envelope);
  }

  /** The key with this path. */
  public Optional<PlatformKey> find(String path) {
    return keys.stream().filter(key -> key.path().equals(path)).findFirst();
  }

  /** The keys directly in this object. */
  public List<PlatformKey> in(String path) {
    return keys.stream().filter(key -> key.parent().equals(path)).toList();
  }

  /** The key at which this part of an item of that list stands. */
  public Optional<PlatformKey> part(String list, PlatformKey.Part part) {
    return in(list).stream().filter(key -> key.part().equals(Optional.of(part))).findFirst();
  }
}
