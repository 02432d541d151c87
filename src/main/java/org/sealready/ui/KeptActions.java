package org.sealready.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.sealready.draft.Draft;
import org.sealready.service.Cabinet;
import org.sealready.service.KeptFiling;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.DialogCard;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.common.Failures;
import org.sealready.ui.common.Notice;
import org.sealready.ui.common.Tasks;
import org.sealready.words.Words;

/** What the menu of a kept filing does besides opening it. */
final class KeptActions {

  /** How long after it was handed in a filing is of use: a month. */
  private static final int USUAL_DAYS = 30;

  private static final int LONGER_DAYS = 90;

  private final Cabinet cabinet;
  private final Tasks tasks;
  private final Clock clock;
  private final Dialogs dialogs;
  private final Chooser chooser;
  private final Consumer<Notice> notice;

  KeptActions(
      Cabinet cabinet,
      Tasks tasks,
      Clock clock,
      Dialogs dialogs,
      Chooser chooser,
      Consumer<Notice> notice) {
    this.cabinet = cabinet;
    this.tasks = tasks;
    this.clock = clock;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.notice = notice;
  }

  /** Explains the platform's own way first, then makes the filing and opens it. */
  void next(KeptFiling.Readable filing, Words words, Consumer<String> open) {
    DialogCard card = new DialogCard(words.text("ui.start.next"), words.text("ui.next.text"));
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.answer(
        words.text("ui.next.begin"),
        () -> {
          dialogs.close();
          run(() -> cabinet.filings().next(filing.id()), draft -> open.accept(draft.id()));
        },
        "primary");
    dialogs.open(card);
  }

  void copy(KeptFiling.Readable filing, Consumer<Draft> done) {
    run(() -> cabinet.filings().copy(filing.id()), done);
  }

  void export(KeptFiling.Readable filing, Words words) {
    write(
        chooser.json(words.text("ui.start.export"), filing.title() + ".json"),
        () -> cabinet.filings().export(filing.id()),
        "ui.export.done");
  }

  void share(KeptFiling.Readable filing, Words words) {
    String name = words.text("ui.share.name", filing.title()) + ".json";
    write(
        chooser.json(words.text("ui.start.share"), name),
        () -> cabinet.filings().share(filing.id()),
        "ui.share.done");
  }

  private void write(Optional<Path> file, Callable<byte[]> content, String done) {
    file.ifPresent(
        target ->
            run(
                () -> Files.write(target, content.call()),
                written ->
                    notice.accept(
                        new Notice(
                            Notice.Kind.DONE,
                            words -> words.text(done, target.getFileName()),
                            Optional.ofNullable(target.toAbsolutePath().getParent())))));
  }

  /** Asks until when the filing is kept. */
  void keepUntil(KeptFiling.Readable filing, Words words, Runnable done) {
    LocalDate today = LocalDate.now(clock);
    String now =
        filing
            .keepUntil()
            .map(day -> words.text("ui.keep.now", day))
            .orElseGet(() -> words.text("ui.keep.none"));
    DialogCard card =
        new DialogCard(words.text("ui.start.keep"), words.text("ui.keep.text") + " " + now);
    card.cancel(words.text("ui.cancel"), dialogs::close);
    answer(card, words.text("ui.keep.always"), filing, Optional.empty(), done);
    for (int days : new int[] {USUAL_DAYS, LONGER_DAYS}) {
      LocalDate day = today.plusDays(days);
      answer(card, words.text("ui.keep.days", days, day), filing, Optional.of(day), done);
    }
    dialogs.open(card);
  }

  private void answer(
      DialogCard card, String text, KeptFiling filing, Optional<LocalDate> day, Runnable done) {
    card.answer(
        text,
        () -> {
          dialogs.close();
          run(() -> cabinet.filings().keepUntil(filing.id(), day), kept -> done.run());
        },
        "outlined",
        "large");
  }

  private <T> void run(Callable<T> work, Consumer<T> done) {
    tasks.run(work, done, this::complain);
  }

  private void complain(Exception failure) {
    String key = Failures.key(failure);
    notice.accept(Notice.of(Notice.Kind.ERROR, words -> words.text(key)));
  }
}
