package org.sealready.service.filings;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sealready.form.Answers;
import org.sealready.form.Dependents;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Page;
import org.sealready.json.AnswersJson;
import org.sealready.service.Catalogue;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Attachment;
import org.sealready.vault.filing.Attachments;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.DraftVersions;
import org.sealready.vault.filing.ProfileFile;

/** The filings saved in the data folder: list, open, save, copy, export, erase. */
public final class Filings {

  private final Catalogue catalogue;
  private final DraftStore store;
  private final DraftVersions versions;
  private final Attachments attachments;
  private final ProfileFile profiles;
  private final FilingList list;
  private final Clock clock;
  private final BooleanSupplier writeLock;

  /**
   * @param profiles the store of entities and persons
   * @param clock for the day of the checks
   * @param writeLock tries to get the write lock; false if another program has it
   */
  Filings(
      Catalogue catalogue,
      DraftStore store,
      ProfileFile profiles,
      Clock clock,
      BooleanSupplier writeLock) {
    this.catalogue = catalogue;
    this.store = store;
    this.profiles = profiles;
    this.clock = clock;
    this.versions = new DraftVersions(store);
    this.attachments = new Attachments(store);
    this.list = new FilingList(catalogue, store, clock);
    this.writeLock = writeLock;
  }

  /** Tries to get the right to change them; false if another program has it. */
  public boolean acquireWriteLock() {
    return writeLock.getAsBoolean();
  }

  private void requireWritable() throws NotSaved {
    if (!acquireWriteLock()) {
      throw NotSaved.taken();
    }
  }

  /** All of them, the last saved first, those that cannot be read at the end. */
  public List<KeptFiling> list() throws IOException {
    return list.all(acquireWriteLock());
  }

  /** The filing with this id. */
  public Draft open(String id) throws Unreadable {
    return store.open(id);
  }

  /**
   * Saves the filing.
   *
   * @return the filing as saved
   * @throws NotSaved if it could not be written; the last save is untouched
   */
  public Draft save(Draft draft) throws NotSaved {
    requireWritable();
    return store.save(draft);
  }

  /** A copy of a saved filing with all its content, saved as a separate filing. */
  public Draft copy(String id) throws Unreadable, NotSaved {
    return begin(new Reuse(catalogue).copy(open(id).answers()));
  }

  /** A filing for the entity's next Mini Program, saved. */
  public Draft next(String id) throws Unreadable, NotSaved {
    Draft next = Draft.begin(new Reuse(catalogue).next(open(id).answers()), clock.instant());
    String page = catalogue.form().pageOf(catalogue.title()).map(Page::id).orElse("");
    return save(next.at(page));
  }

  private Draft begin(Answers answers) throws NotSaved {
    return save(Draft.begin(answers, clock.instant()));
  }

  /** The complete filing file of a saved filing. */
  public byte[] export(String id) throws Unreadable {
    Draft draft = open(id);
    return new FilingFiles(catalogue.form()).write(draft.answers(), draft.followed());
  }

  /** The filing file of a saved filing without personal data (redacted). */
  public byte[] share(String id) throws Unreadable {
    return new AnswersJson(catalogue.form()).write(Redaction.of(catalogue, open(id).answers()));
  }

  /** Sets the day after which the user is reminded to erase the filing. */
  public Draft keepUntil(String id, Optional<LocalDate> day) throws Unreadable, NotSaved {
    return save(open(id).noting(FilingList.KEEP_UNTIL, day.map(LocalDate::toString).orElse("")));
  }

  /** The entities and persons that feed new filings. */
  public Profiles profiles() throws Unreadable {
    return new Profiles(catalogue, profiles.read());
  }

  /** Saves these profiles. */
  public void keep(Profiles others) throws NotSaved {
    requireWritable();
    profiles.write(others.all());
  }

  /** The earlier saves that can be gone back to, the newest first. */
  public EarlierSaves versions(String id) throws IOException {
    return new EarlierSaves(catalogue.form(), answers(id), versions.of(id));
  }

  /** The answers of this filing; empty where it cannot be read. */
  private Optional<Answers> answers(String id) {
    try {
      return Optional.of(open(id).answers());
    } catch (Unreadable damaged) {
      // What is compared with it can be restored all the same.
      return Optional.empty();
    }
  }

  /** What two filings are compared by: the form, and the answers of both. */
  public record Pair(Form form, Answers one, Answers other) {}

  /** Two filings to compare. */
  public Pair pair(String one, String other) throws Unreadable {
    return new Pair(catalogue.form(), open(one).answers(), open(other).answers());
  }

  /** Gives one answer of a filing the value that these have; a change that can be undone. */
  public Draft take(String id, Field<?> field, Answers from) throws Unreadable, NotSaved {
    Draft now = open(id);
    Answers taken = now.answers().taking(field, from);
    Answers settled = Dependents.settled(catalogue.form(), taken, field).given();
    return save(now.with(now.history().with(store.moment(settled, now.page()))));
  }

  /** Whether a backup of this filing is newer than its file: an older file was put back. */
  public boolean isOutdated(String id) {
    return versions.isOutdated(id);
  }

  /** Restores an earlier save; this is a change that can be undone. */
  public Draft restore(String id, long count) throws Unreadable, NotSaved {
    requireWritable();
    return versions.restore(id, count);
  }

  /** Attaches a picture to the filing, which must be saved afterwards. */
  public Draft attach(Draft draft, String title, byte[] content) throws NotSaved {
    requireWritable();
    return attachments.add(draft, title, content);
  }

  /** The content of an attachment. */
  public byte[] attachment(Draft draft, Attachment attachment) throws Unreadable {
    return attachments.read(draft, attachment);
  }

  /** Erases a filing with all its earlier saves and attachments. */
  public void erase(String id) throws NotSaved {
    requireWritable();
    store.erase(id);
  }
}
