package org.sealready.service;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sealready.draft.FormStore;
import org.sealready.draft.ShutAway;
import org.sealready.json.BadFiling;

/**
 * The forms as they were read last.
 *
 * @param broken those that are there and cannot be read
 * @param unlisted whether nobody can tell which are there
 * @param shut whether some are sealed whose vault is not open
 */
record FormShelf(Map<String, KeptForm> held, Set<String> broken, boolean unlisted, boolean shut) {

  static final FormShelf EMPTY = new FormShelf(Map.of(), Set.of(), false, false);

  FormShelf {
    held = Collections.unmodifiableMap(new TreeMap<>(held));
    broken = Collections.unmodifiableSet(new TreeSet<>(broken));
  }

  static FormShelf read(FormStore store) {
    Map<String, KeptForm> held = new TreeMap<>();
    Set<String> broken = new TreeSet<>();
    boolean shut = false;
    try {
      for (String id : store.ids()) {
        try {
          held.put(id, KeptForm.load(store, id));
        } catch (ShutAway later) {
          // Whoever needs it asks for the passphrase first.
          shut = true;
        } catch (IOException | BadFiling damaged) {
          // It is named wherever forms are used or listed.
          broken.add(id);
        }
      }
      return new FormShelf(held, broken, false, shut);
    } catch (IOException unlisted) {
      // A state of its own, which letters and commands refuse.
      return new FormShelf(held, broken, true, shut);
    }
  }

  FormShelf with(KeptForm form) {
    Map<String, KeptForm> more = new TreeMap<>(held);
    more.put(form.form().id(), form);
    return new FormShelf(more, otherThan(form.form().id()), unlisted, shut);
  }

  FormShelf without(String id) {
    Map<String, KeptForm> fewer = new TreeMap<>(held);
    fewer.remove(id);
    return new FormShelf(fewer, otherThan(id), unlisted, shut);
  }

  private Set<String> otherThan(String id) {
    Set<String> others = new TreeSet<>(broken);
    others.remove(id);
    return others;
  }
}
