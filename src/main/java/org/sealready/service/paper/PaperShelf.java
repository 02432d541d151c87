package org.sealready.service.paper;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sealready.json.BadFiling;
import org.sealready.vault.key.VaultLocked;
import org.sealready.vault.paper.PaperStore;

/**
 * The cached forms as read last.
 *
 * @param broken those that cannot be read
 * @param unlisted whether the folder cannot be listed
 * @param shut whether some are sealed and the vault is locked
 */
record PaperShelf(
    Map<String, StoredPaper> held, Set<String> broken, boolean unlisted, boolean shut) {

  static final PaperShelf EMPTY = new PaperShelf(Map.of(), Set.of(), false, false);

  PaperShelf {
    held = Collections.unmodifiableMap(new TreeMap<>(held));
    broken = Collections.unmodifiableSet(new TreeSet<>(broken));
  }

  static PaperShelf read(PaperStore store) {
    Map<String, StoredPaper> held = new TreeMap<>();
    Set<String> broken = new TreeSet<>();
    boolean shut = false;
    try {
      for (String id : store.ids()) {
        try {
          held.put(id, StoredPaper.load(store, id));
        } catch (VaultLocked later) {
          // The caller asks for the passphrase first.
          shut = true;
        } catch (IOException | BadFiling damaged) {
          // It is named wherever forms are used or listed.
          broken.add(id);
        }
      }
      return new PaperShelf(held, broken, false, shut);
    } catch (IOException unlisted) {
      // A state of its own, which letters and commands refuse.
      return new PaperShelf(held, broken, true, shut);
    }
  }

  PaperShelf with(StoredPaper form) {
    Map<String, StoredPaper> more = new TreeMap<>(held);
    more.put(form.form().id(), form);
    return new PaperShelf(more, otherThan(form.form().id()), unlisted, shut);
  }

  PaperShelf without(String id) {
    Map<String, StoredPaper> fewer = new TreeMap<>(held);
    fewer.remove(id);
    return new PaperShelf(fewer, otherThan(id), unlisted, shut);
  }

  private Set<String> otherThan(String id) {
    Set<String> others = new TreeSet<>(broken);
    others.remove(id);
    return others;
  }
}
