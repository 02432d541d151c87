package org.sealready.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sealready.blank.Blank;
import org.sealready.blank.Placement;
import org.sealready.draft.FormStore;
import org.sealready.draft.NotSaved;
import org.sealready.json.BadFiling;
import org.sealready.json.BlankJson;
import org.sealready.json.KeptFormJson;
import org.sealready.json.KeptFormJson.Kept;

/**
 * The forms that were imported, kept in the data folder. Read once, then held: whoever draws a
 * letter must not wait for a disk. Changes come from one thread at a time.
 */
public final class OfficialForms {

  private static final String FILE = "form.json";
  private static final String PDF = ".pdf";
  private static final String FACTS = ".json";

  private final Optional<FormStore> store;
  private volatile Map<String, Loaded> loaded = Map.of();
  private volatile Set<String> broken = Set.of();

  /** A form with its paper. */
  private record Loaded(OfficialForm form, byte[] pdf) {}

  private OfficialForms(Optional<FormStore> store) {
    this.store = store;
  }

  /** None, and none can be kept. */
  public static OfficialForms none() {
    return new OfficialForms(Optional.empty());
  }

  /** Those of this data folder. */
  public static OfficialForms in(Path dataFolder) {
    OfficialForms forms = new OfficialForms(Optional.of(new FormStore(dataFolder)));
    forms.load();
    return forms;
  }

  private void load() {
    Map<String, Loaded> read = new TreeMap<>();
    Set<String> bad = new TreeSet<>();
    try {
      for (String id : store.orElseThrow().ids()) {
        try {
          read.put(id, load(id));
        } catch (IOException | BadFiling damaged) {
          bad.add(id);
        }
      }
    } catch (IOException unreadable) {
      read.clear();
    }
    loaded = Collections.unmodifiableMap(read);
    broken = Collections.unmodifiableSet(bad);
  }

  private Loaded load(String id) throws IOException, BadFiling {
    Kept kept = KeptFormJson.read(read(id, FILE));
    byte[] pdf = read(id, kept.paper() + PDF);
    if (!sum(pdf).equals(kept.sum())) {
      throw new IOException("another paper");
    }
    Blank blank = BlankJson.read(read(id, kept.paper() + FACTS));
    return new Loaded(
        new OfficialForm(
            id, kept.title(), kept.used(), blank, kept.placement(), kept.paper()),
        pdf);
  }

  private byte[] read(String id, String name) throws IOException {
    try {
      return store.orElseThrow().read(id, name);
    } catch (IllegalArgumentException noName) {
      throw new IOException("no such name");
    }
  }

  /** All that can be read, by id. */
  public List<OfficialForm> all() {
    return loaded.values().stream().map(Loaded::form).toList();
  }

  /** Those that are there and cannot be read. */
  public Set<String> broken() {
    return broken;
  }

  public Optional<OfficialForm> find(String id) {
    return Optional.ofNullable(loaded.get(id)).map(Loaded::form);
  }

  /** The one that is filled in in this letter's place. */
  public Optional<OfficialForm> used(String id) {
    return find(id).filter(OfficialForm::used);
  }

  /** Its paper, as the inspection made it harmless. */
  byte[] pdf(OfficialForm form) {
    return loaded.get(form.id()).pdf();
  }

  /**
   * The picture of a page, as a PNG file.
   *
   * @throws IOException if it cannot be read
   */
  byte[] picture(OfficialForm form, int page) throws IOException {
    return read(form.id(), picture(form.paper(), page));
  }

  private static String picture(String paper, int page) {
    return paper + "-" + (page + 1) + ".png";
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
    String name = "paper-" + sum(paper.pdf()).substring(0, 12);
    OfficialForm form =
        new OfficialForm(
            id,
            title.isEmpty() ? before.map(OfficialForm::title).orElse("") : title,
            true,
            paper.blank(),
            placement,
            name);
    FormStore files = store.orElseThrow();
    List<String> names = new ArrayList<>(List.of(FILE, name + PDF, name + FACTS));
    files.write(id, name + PDF, paper.pdf());
    files.write(id, name + FACTS, BlankJson.write(paper.blank()));
    for (int i = 0; i < paper.pictures().size(); i++) {
      files.write(id, picture(name, i), paper.pictures().get(i));
      names.add(picture(name, i));
    }
    save(new Loaded(form, paper.pdf()));
    files.keepOnly(id, names);
    return form;
  }

  /** Changes what goes where. */
  public void place(String id, Placement placement) throws NotSaved {
    Loaded before = loaded.get(id);
    save(new Loaded(before.form().placement(placement), before.pdf()));
  }

  /** Fills it in from now on, or goes back to our own wording. */
  public void use(String id, boolean used) throws NotSaved {
    Loaded before = loaded.get(id);
    save(new Loaded(before.form().used(used), before.pdf()));
  }

  /** Removes it for good. */
  public void remove(String id) throws NotSaved {
    store.orElseThrow().keepOnly(id, List.of());
    Map<String, Loaded> fewer = new TreeMap<>(loaded);
    fewer.remove(id);
    loaded = Collections.unmodifiableMap(fewer);
    Set<String> bad = new TreeSet<>(broken);
    bad.remove(id);
    broken = Collections.unmodifiableSet(bad);
  }

  private void save(Loaded changed) throws NotSaved {
    OfficialForm form = changed.form();
    Kept kept =
        new Kept(
            form.title(), form.used(), form.paper(), sum(changed.pdf()), form.placement());
    store.orElseThrow().write(form.id(), FILE, KeptFormJson.write(kept));
    Map<String, Loaded> more = new TreeMap<>(loaded);
    more.put(form.id(), changed);
    loaded = Collections.unmodifiableMap(more);
    Set<String> bad = new TreeSet<>(broken);
    bad.remove(form.id());
    broken = Collections.unmodifiableSet(bad);
  }

  /** An id for a paper of its own, from its title: the same title is the same paper. */
  public static String ownId(String title) {
    return "form-" + sum(title.strip().getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256");
    }
  }
}
