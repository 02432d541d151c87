package org.sealready.service.filings;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.service.Catalogue;
import org.sealready.vault.backup.Restoring;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;

/**
 * The list of all filings. Checking a thousand of them would take seconds, so the row of a filing
 * is cached until its file changes. As rules depend on the day, rows are computed again on another
 * day, the last saved filings first, some at each call.
 */
final class FilingList {

  /** The note with the day until which a filing is to be retained, as {@code YYYY-MM-DD}. */
  static final String KEEP_UNTIL = "keep-until";

  /** Few enough not to cause a noticeable delay. */
  private static final int AT_A_TIME = 20;

  private final Catalogue catalogue;
  private final DraftStore store;
  private final Clock clock;

  /** Made when the first row is read or worked out: without filings nothing of the way is read. */
  private volatile Ways ways;

  /** How the way of a filing gets into its row. */
  private record Ways(WayBytes bytes, FilingWay worked) {}

  FilingList(Catalogue catalogue, DraftStore store, Clock clock) {
    this.catalogue = catalogue;
    this.store = store;
    this.clock = clock;
  }

  /**
   * All of them, the last saved first, those that cannot be read at the end.
   *
   * @param mayWrite whether the cache may be written
   */
  List<KeptFiling> all(boolean mayWrite) throws IOException {
    LocalDate today = LocalDate.now(clock);
    List<String> ids = store.ids();
    Queue<KeptFiling.Readable> outdated = new ConcurrentLinkedQueue<>();
    List<KeptFiling> all =
        new ArrayList<>(ids.parallelStream().map(id -> kept(id, today, outdated)).toList());
    List<KeptFiling> renewed =
        outdated.stream()
            .sorted(Comparator.comparing(FilingList::savedAt).reversed())
            .limit(AT_A_TIME)
            .toList()
            .parallelStream()
            .map(old -> workedOut(old.id(), today))
            .toList();
    Set<String> again = new HashSet<>(renewed.stream().map(KeptFiling::id).toList());
    all.removeIf(old -> again.contains(old.id()));
    all.addAll(renewed);
    all.sort(Comparator.comparing(FilingList::savedAt).reversed().thenComparing(KeptFiling::id));
    if (mayWrite) {
      write(ids);
    }
    return List.copyOf(all);
  }

  private void write(List<String> ids) {
    try {
      store.summaries().keep(ids);
    } catch (NotSaved later) {
      // Only a cache: the list is computed again at the next start.
      return;
    }
  }

  private static Instant savedAt(KeptFiling filing) {
    return switch (filing) {
      case KeptFiling.Readable readable -> readable.savedAt();
      case KeptFiling.Broken broken -> Instant.MIN;
    };
  }

  private KeptFiling kept(String id, LocalDate today, Queue<KeptFiling.Readable> outdated) {
    return store
        .summaries()
        .of(id)
        .flatMap(bytes -> SummaryBytes.read(id, bytes, ways().bytes()))
        .map(summary -> known(summary, today, outdated))
        .orElseGet(() -> workedOut(id, today));
  }

  private Ways ways() {
    Ways now = ways;
    return now == null ? firstWays() : now;
  }

  private synchronized Ways firstWays() {
    if (ways == null) {
      ways = new Ways(new WayBytes(catalogue.journey()), new FilingWay(catalogue, clock));
    }
    return ways;
  }

  private static KeptFiling known(
      SummaryBytes.Summary summary, LocalDate today, Queue<KeptFiling.Readable> outdated) {
    if (!summary.day().equals(today)) {
      outdated.add(summary.filing());
    }
    return summary.filing();
  }

  private KeptFiling workedOut(String id, LocalDate today) {
    try {
      Draft draft = store.glance(id);
      KeptFiling.Readable filing = summary(draft, today);
      store.summaries().put(draft, SummaryBytes.write(new SummaryBytes.Summary(filing, today)));
      return filing;
    } catch (Unreadable broken) {
      return new KeptFiling.Broken(id, broken.kind());
    }
  }

  private KeptFiling.Readable summary(Draft draft, LocalDate today) {
    Answers answers = draft.answers();
    Judged judged = Validation.of(catalogue.form(), answers, today);
    Effective effective = judged.effective();
    List<Violation> errors = judged.errors();
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
        Optional.ofNullable(draft.notes().get(KEEP_UNTIL)).map(LocalDate::parse),
        Optional.ofNullable(draft.notes().get(Restoring.NOTE)).map(Instant::parse),
        ways().worked().of(draft, judged));
  }
}
