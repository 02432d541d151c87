package org.sealready.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.KeptFiling;
import org.sealready.service.filings.OpenResult;
import org.sealready.service.filings.RecoveryReport;
import org.sealready.ui.start.StartModel;
import org.sealready.ui.start.StartNotices;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.vault.Recovered;
import org.sealready.ui.vault.VaultModel;
import org.sealready.vault.file.Unreadable;

/** Chooses the first screen by the state of the data folder. */
final class VaultAccess {

  private final DataFolderSession cabinet;
  private final VaultModel vault;
  private final StartModel start;
  private final StartNotices notices;
  private final Tasks tasks;
  private final ObjectProperty<Screen> screen;
  private final ObjectProperty<Optional<OpenResult>> arrival =
      new SimpleObjectProperty<>(Optional.empty());
  private final List<Runnable> waiting = new ArrayList<>();
  private RecoveryReport told;

  /**
   * @param tasks reads and writes the data folder
   */
  VaultAccess(
      DataFolderSession cabinet,
      StartModel start,
      StartNotices notices,
      Tasks tasks,
      ObjectProperty<Screen> screen) {
    this.cabinet = cabinet;
    this.start = start;
    this.notices = notices;
    this.tasks = tasks;
    this.screen = screen;
    this.told = cabinet.found();
    vault = new VaultModel(cabinet, tasks, this::onArrived);
  }

  VaultModel vault() {
    return vault;
  }

  /** What was found in the data folder last. */
  ObjectProperty<Optional<OpenResult>> arrival() {
    return arrival;
  }

  private void onArrived(OpenResult found) {
    switch (found) {
      case OpenResult.Fresh(List<String> trial) -> {
        start.filings().set(List.of());
        if (!trial.isEmpty()) {
          notices.warn(words -> RecoveryReportTexts.trial(words, trial));
        }
      }
      case OpenResult.Ready(List<KeptFiling> kept) -> {
        start.filings().set(kept);
        leave();
      }
      case OpenResult.Locked(boolean recovery) -> stop(new Screen.Locked(recovery));
      case OpenResult.Broken(Unreadable.Kind why) -> stop(new Screen.Broken(why));
    }
    if (isReadOnly()) {
      notices.warn(words -> words.text("ui.start.elsewhere"));
    }
    start.known().set(true);
    arrival.set(Optional.of(found));
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Runnable::run);
  }

  /** Runs this as soon as the state of the data folder is known. */
  void afterArrival(Runnable then) {
    if (arrival.get().isPresent()) {
      then.run();
    } else {
      waiting.add(then);
    }
  }

  /** While the vault is closed the start screen lists no filings. */
  private void stop(Screen closed) {
    start.filings().set(List.of());
    screen.set(closed);
  }

  private void leave() {
    if (isClosed()) {
      screen.set(new Screen.Start());
    }
  }

  /** Whether the data folder was looked into and no passphrase stands before it. */
  boolean isEntered() {
    return arrival.get().isPresent() && !isClosed();
  }

  private boolean isClosed() {
    return screen.get() instanceof Screen.Locked || screen.get() instanceof Screen.Broken;
  }

  /** Whether another window has the right to write. */
  boolean isReadOnly() {
    return !cabinet.mayWrite();
  }

  /** Whether it must be asked first whether there shall be a passphrase. */
  boolean asksForPassphrase() {
    return !isReadOnly() && arrival.get().filter(vault::isUndecided).isPresent();
  }

  /** Forgets the keys, then asks for the passphrase again. */
  void lock() {
    vault.lock(() -> tasks.run(cabinet::arrive, this::onArrived, notices::failed));
  }

  /** Whether the vault locks itself after idle time. */
  boolean locksItself() {
    return vault.isProtected() && !isClosed();
  }

  /**
   * The filings recovered from interrupted saves, each with its original; returned once. The rest
   * of the report is on the start screen.
   */
  List<Recovered> takeRecovered() {
    RecoveryReport found = cabinet.found();
    if (!(arrival.get().orElse(null) instanceof OpenResult.Ready(var filings))) {
      return List.of();
    }
    List<String> aside = cabinet.keys().takeAside();
    RecoveryReport fresh = found == told ? RecoveryReport.NOTHING : found;
    told = found;
    RecoveryReportTexts texts = new RecoveryReportTexts(fresh, aside, filings);
    if (texts.isAny()) {
      notices.warn(texts::in);
    }
    return recovered(fresh.recovered(), filings);
  }

  private static List<Recovered> recovered(Map<String, String> pairs, List<KeptFiling> filings) {
    Map<String, KeptFiling> byId =
        filings.stream().collect(Collectors.toMap(KeptFiling::id, each -> each));
    return pairs.entrySet().stream()
        .filter(pair -> byId.get(pair.getKey()) instanceof KeptFiling.Readable)
        .filter(pair -> byId.containsKey(pair.getValue()))
        .map(
            pair ->
                new Recovered(
                    (KeptFiling.Readable) byId.get(pair.getKey()), byId.get(pair.getValue())))
        .toList();
  }
}
