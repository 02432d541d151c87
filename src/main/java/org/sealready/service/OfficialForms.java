package org.sealready.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sealready.blank.Placement;
import org.sealready.draft.FormStore;
import org.sealready.draft.NotSaved;
import org.sealready.json.BadFiling;

/**
 * The forms that were imported, kept in the data folder. Read once, then held: whoever draws a
 * letter must not wait for a disk. Changes come from one thread at a time.
 */
public final class OfficialForms {

  private final Optional<FormStore> store;
  private volatile Map<String, KeptForm> held = Map.of();
  private volatile Set<String> broken = Set.of();

  private OfficialForms(Optional<FormStore> store) {
    this.store = store;
  }

  /** None, and none can be kept. */
  public static OfficialForms none() {
    return new OfficialForms(Optional.empty());
  }

  /** Those of this data folder. */
  public static OfficialForms in(Path dataFolder) {
    FormStore store = new FormStore(dataFolder);
    OfficialForms forms = new OfficialForms(Optional.of(store));
    try {
      for (String id : store.ids()) {
        forms.load(store, id);
      }
    } catch (IOException unreadable) {
      return none();
    }
    return forms;
  }

  private void load(FormStore from, String id) {
    try {
      hold(KeptForm.load(from, id));
    } catch (IOException | BadFiling damaged) {
      Set<String> bad = new TreeSet<>(broken);
      bad.add(id);
      broken = Collections.unmodifiableSet(bad);
    }
  }

  /** All that can be read, by id. */
  public List<OfficialForm> all() {
    return held.values().stream().map(KeptForm::form).toList();
  }

  /** Those that are there and cannot be read. */
  public Set<String> broken() {
    return broken;
  }

  public Optional<OfficialForm> find(String id) {
    return Optional.ofNullable(held.get(id)).map(KeptForm::form);
  }

  /** The one that is filled in in this letter's place. */
  public Optional<OfficialForm> used(String id) {
    return find(id).filter(OfficialForm::used);
  }

  /** Its paper, as the inspection made it harmless. */
  byte[] pdf(OfficialForm form) {
    return held.get(form.id()).pdf();
  }

  /**
   * The picture of a page, as a PNG file.
   *
   * @throws IOException if it cannot be read
   */
  public byte[] picture(OfficialForm form, int page) throws IOException {
    return KeptForm.read(store.orElseThrow(), form.id(), KeptForm.picture(form.paper(), page));
  }

  /**
   * Keeps a paper for a letter or, with a title, as one of its own. A newer version of a paper that
   * is there takes its place and what was placed on it.
   *
   * @param matched what goes into the fields where nothing was placed before
   * @throws NotSaved if it could not be written; what was there before is untouched
   */
  public OfficialForm keep(String id, String title, Inspected paper, Placement matched)
      throws NotSaved {
    Optional<OfficialForm> before = find(id);
    Placement placement =
        before
            .map(form -> form.placement().on(paper.blank(), form.blank()))
            .filter(kept -> !kept.isEmpty())
            .orElse(matched);
    String name = KeptForm.paperName(paper.pdf());
    OfficialForm form = new OfficialForm(id, title, true, paper.blank(), placement, name);
    KeptForm kept = new KeptForm(form, paper.pdf());
    kept.saveWith(store.orElseThrow(), paper.pictures());
    hold(kept);
    return form;
  }

  /** Changes what goes where. */
  public void place(String id, Placement placement) throws NotSaved {
    KeptForm before = held.get(id);
    save(new KeptForm(before.form().placement(placement), before.pdf()));
  }

  /** Fills it in from now on, or goes back to our own wording. */
  public void use(String id, boolean used) throws NotSaved {
    KeptForm before = held.get(id);
    save(new KeptForm(before.form().used(used), before.pdf()));
  }

  private void save(KeptForm changed) throws NotSaved {
    changed.save(store.orElseThrow());
    hold(changed);
  }

  /** Removes it for good. */
  public void remove(String id) throws NotSaved {
    store.orElseThrow().keepOnly(id, List.of());
    Map<String, KeptForm> fewer = new TreeMap<>(held);
    fewer.remove(id);
    held = Collections.unmodifiableMap(fewer);
    heal(id);
  }

  private void hold(KeptForm form) {
    Map<String, KeptForm> more = new TreeMap<>(held);
    more.put(form.form().id(), form);
    held = Collections.unmodifiableMap(more);
    heal(form.form().id());
  }

  private void heal(String id) {
    Set<String> bad = new TreeSet<>(broken);
    bad.remove(id);
    broken = Collections.unmodifiableSet(bad);
  }

  /** An id for a paper of its own, from its title: the same title is the same paper. */
  public static String ownId(String title) {
    byte[] name = title.strip().getBytes(StandardCharsets.UTF_8);
    return "form-" + KeptForm.sum(name).substring(0, 8);
  }
}
