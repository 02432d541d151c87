package org.sealready.service;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.draft.Attachment;
import org.sealready.draft.Attachments;
import org.sealready.draft.Draft;
import org.sealready.draft.DraftStore;
import org.sealready.draft.DraftVersions;
import org.sealready.draft.NotSaved;
import org.sealready.draft.ProfileFile;
import org.sealready.draft.Unreadable;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Severity;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.json.AnswersJson;

/** The filings kept in the data folder. */
public final class Filings {

  private static final String KEEP_UNTIL = "keep-until";

  private final Catalogue catalogue;
  private final DraftStore store;
  private final DraftVersions versions;
  private final Attachments attachments;
  private final ProfileFile profiles;
  private final Clock clock;
  private final boolean writable;

  /**
   * @param clock tells the day of the checks
   * @param writable whether this program may change them
   */
  Filings(
      Catalogue catalogue,
      DraftStore store,
      Attachments attachments,
      ProfileFile profiles,
      Clock clock,
      boolean writable) {
    this.catalogue = catalogue;
    this.store = store;
    this.versions = new DraftVersions(store);
    this.attachments = attachments;
    this.profiles = profiles;
    this.clock = clock;
    this.writable = writable;
  }

  /** Whether they can be changed here; another program has the right otherwise. */
  public boolean isWritable() {
    return writable;
  }

  /** All of them, the last saved first, those that cannot be read at the end. */
  public List<KeptFiling> list() throws IOException {
    return store.ids().parallelStream()
        .map(this::kept)
        .sorted(Comparator.comparing(Filings::savedAt).reversed())
        .toList();
  }

  private static java.time.Instant savedAt(KeptFiling filing) {
    return switch (filing) {
      case KeptFiling.Readable readable -> readable.savedAt();
      case KeptFiling.Broken broken -> java.time.Instant.MIN;
    };
  }

  private KeptFiling kept(String id) {
    try {
      return summary(store.glance(id));
    } catch (Unreadable broken) {
      return new KeptFiling.Broken(id, broken.kind());
    }
  }

  private KeptFiling summary(Draft draft) {
    Answers answers = draft.answers();
    Effective effective = catalogue.form().effective(answers);
    List<Violation> errors =
        Validation.of(catalogue.form(), answers, LocalDate.now(clock)).stream()
            .filter(violation -> violation.severity() == Severity.ERROR)
            .toList();
    Set<Field<?>> answered = new HashSet<>(effective.asked());
    answered.removeIf(field -> effective.answers().get(field).isEmpty());
    long open =
        errors.stream()
            .map(Violation::field)
            .filter(field -> !answered.contains(field))
            .distinct()
            .count();
    return new KeptFiling.Readable(
        draft.id(),
        answers.get(catalogue.title()).orElse(""),
        answers.get(catalogue.subtitle()).orElse(""),
        answered.size(),
        (int) (answered.size() + open),
        errors.size(),
        draft.savedAt(),
        keepUntil(draft));
  }

  private static Optional<LocalDate> keepUntil(Draft draft) {
    return Optional.ofNullable(draft.notes().get(KEEP_UNTIL)).map(LocalDate::parse);
  }

  /** The filing with this id. */
  public Draft open(String id) throws Unreadable {
    return store.open(id);
  }

  /**
   * Saves the filing as it is.
   *
   * @return as it is kept now
   * @throws NotSaved if it could not be written; the last save is untouched
   */
  public Draft save(Draft draft) throws NotSaved {
    return store.save(draft);
  }

  /** A copy of a kept filing with everything in it, saved as a filing of its own. */
  public Draft copy(String id) throws Unreadable, NotSaved {
    return begin(new Reuse(catalogue).copy(open(id).answers()));
  }

  /** A filing for the entity's next Mini Program, saved. */
  public Draft next(String id) throws Unreadable, NotSaved {
    return begin(new Reuse(catalogue).next(open(id).answers()));
  }

  private Draft begin(Answers answers) throws NotSaved {
    return save(Draft.begin(answers, clock.instant()));
  }

  /** The filing file of a kept filing, whole. */
  public byte[] export(String id) throws Unreadable {
    return new AnswersJson(catalogue.form()).write(open(id).answers());
  }

  /** The filing file of a kept filing without what tells who the persons are. */
  public byte[] share(String id) throws Unreadable {
    return new AnswersJson(catalogue.form()).write(Redaction.of(catalogue, open(id).answers()));
  }

  /** Keeps the filing until this day, after which its owner is reminded to erase it. */
  public Draft keepUntil(String id, Optional<LocalDate> day) throws Unreadable, NotSaved {
    return save(open(id).noting(KEEP_UNTIL, day.map(LocalDate::toString).orElse("")));
  }

  /** The entities and persons that feed new filings. */
  public Profiles profiles() throws Unreadable {
    return new Profiles(catalogue, profiles.read());
  }

  /** Keeps these profiles. */
  public void keep(Profiles others) throws NotSaved {
    profiles.write(others.all());
  }

  /** The earlier saves that can be gone back to, the newest first. */
  public List<DraftVersions.Version> versions(String id) {
    return versions.of(id);
  }

  /** Makes an earlier save the one that counts; nothing of what is there now is lost. */
  public Draft restore(String id, long count) throws Unreadable, NotSaved {
    return versions.restore(id, count);
  }

  /** Keeps a picture with the filing, which must be saved afterwards. */
  public Draft attach(Draft draft, String title, byte[] content) throws NotSaved {
    return attachments.add(draft, title, content);
  }

  /** The content of an attachment. */
  public byte[] attachment(Draft draft, Attachment attachment) throws Unreadable {
    return attachments.read(draft, attachment);
  }

  /** Erases a filing with all its earlier saves. */
  public void erase(String id) throws NotSaved {
    store.erase(id);
  }
}
