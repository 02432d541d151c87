package org.sealready.vault.crypto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The content of a key file: the slots that open a vault's master key, and its earlier keys.
 *
 * @param vault which vault it is, 16 random bytes
 * @param earlier keys that sealed files before the master key did, sealed with the master key
 */
public record KeyFile(byte[] vault, List<KeySlot> slots, List<WrappedKey> earlier) {

  /** Length of {@code vault} in bytes. */
  public static final int VAULT = 16;

  public KeyFile {
    slots = List.copyOf(slots);
    earlier = List.copyOf(earlier);
  }

  /** The slot of this kind. */
  public <T extends KeySlot> Optional<T> slot(Class<T> kind) {
    return slots.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** The same vault with this slot in the place of the one of its kind. */
  public KeyFile with(KeySlot slot) {
    List<KeySlot> others = new ArrayList<>(slots);
    others.removeIf(other -> other.getClass() == slot.getClass());
    others.add(slot);
    return new KeyFile(vault, others, earlier);
  }
}
