package org.sealready.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The report of {@code vault} as JSON. */
public final class VaultJson {

  /** A key file; {@code state} is readable, damaged, newer or gone. */
  public record KeyFile(
      String name,
      String vault,
      String state,
      boolean passphrase,
      boolean recoveryKey,
      boolean open,
      boolean counts) {}

  /** What one vault has sealed; {@code key} is whether a key of it lies there. */
  public record Sealed(
      String vault, int filings, int earlier, int pictures, int others, boolean key) {}

  /** All of it; {@code state} is open, locked, empty, or why no key opens the vault. */
  public record State(
      String folder,
      String state,
      boolean inUse,
      boolean shared,
      List<KeyFile> keys,
      List<Sealed> sealed,
      List<String> withoutKey,
      List<String> damaged,
      List<String> aside,
      List<String> outdated,
      List<String> trial,
      Map<String, Boolean> inspection) {}

  private VaultJson() {}

  /** The report of this state. */
  public static byte[] write(State state) {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    root.put("folder", state.folder())
        .put("state", state.state())
        .put("inUse", state.inUse())
        .put("shared", state.shared());
    ArrayNode keys = root.putArray("keys");
    state.keys().forEach(each -> add(keys, each));
    ArrayNode sealed = root.putArray("sealed");
    state.sealed().forEach(each -> add(sealed, each));
    names(root.putArray("withoutKey"), state.withoutKey());
    names(root.putArray("damaged"), state.damaged());
    names(root.putArray("aside"), state.aside());
    names(root.putArray("outdated"), state.outdated());
    names(root.putArray("trial"), state.trial());
    return AnswersJson.text(root);
  }

  private static void add(ArrayNode keys, KeyFile key) {
    keys.addObject()
        .put("name", key.name())
        .put("vault", key.vault())
        .put("state", key.state())
        .put("passphrase", key.passphrase())
        .put("recoveryKey", key.recoveryKey())
        .put("open", key.open())
        .put("counts", key.counts());
  }

  private static void add(ArrayNode sealed, Sealed each) {
    sealed
        .addObject()
        .put("vault", each.vault())
        .put("filings", each.filings())
        .put("earlier", each.earlier())
        .put("pictures", each.pictures())
        .put("others", each.others())
        .put("key", each.key());
  }

  private static void names(ArrayNode array, List<String> names) {
    names.forEach(array::add);
  }
}
