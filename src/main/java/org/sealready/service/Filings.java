package org.sealready.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sealready.draft.Draft;
import org.sealready.draft.DraftStore;
import org.sealready.draft.NotSaved;
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

  private final Catalogue catalogue;
  private final DraftStore store;
  private final Clock clock;

  /**
   * @param clock tells the time of saving and the day of the checks
   */
  public Filings(Catalogue catalogue, Path dataFolder, Clock clock) {
    this.catalogue = catalogue;
    this.store = new DraftStore(dataFolder, new AnswersJson(catalogue.form()), clock);
    this.clock = clock;
  }

  /** Where they are kept. */
  public Path folder() {
    return store.folder();
  }

  /**
   * All of them, the last saved first, those that cannot be read at the end. Clears away what saves
   * that never ended have left.
   */
  public List<KeptFiling> list() throws IOException {
    store.sweep();
    List<KeptFiling> kept = new ArrayList<>();
    for (String id : store.ids()) {
      kept.add(kept(id));
    }
    kept.sort(Comparator.comparing(Filings::savedAt).reversed());
    return kept;
  }

  private static java.time.Instant savedAt(KeptFiling filing) {
    return switch (filing) {
      case KeptFiling.Readable readable -> readable.savedAt();
      case KeptFiling.Broken broken -> java.time.Instant.MIN;
    };
  }

  private KeptFiling kept(String id) {
    try {
      return summary(store.open(id));
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
        draft.savedAt());
  }

  /** A new filing with these answers, not yet saved. */
  public Draft create(Answers answers) {
    return store.create(answers);
  }

  /** The filing with this id. */
  public Draft open(String id) throws Unreadable {
    return store.open(id);
  }

  /**
   * Saves these answers and the page where their owner is.
   *
   * @throws NotSaved if it could not be written; the last save is untouched
   */
  public Draft save(Draft draft, Answers answers, String page) throws NotSaved {
    return store.save(draft, answers, page);
  }

  /** Removes a filing for good. */
  public void delete(String id) throws NotSaved {
    store.delete(id);
  }
}
