package org.sealready.ui.typing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sealready.form.Answers;
import org.sealready.letter.Placeholders;
import org.sealready.service.Catalogue;
import org.sealready.service.DeclaredCatalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.wording.Wordings;
import org.sealready.ui.filing.FilingFactory;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.form.FieldModel;
import org.sealready.ui.print.FakePrinters;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.toy.ToyForm;
import org.sealready.ui.window.Work;
import org.sealready.ui.wizard.SaveState;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;

/**
 * A process that types into an open filing, without a window, until it is killed; it prints the
 * number of each step that a pause of one and a half seconds follows. Arguments: data folder, seed,
 * passphrase or an empty text.
 */
final class Typist {

  /** A filing with a form of its own, in which no letter is written. */
  static final Catalogue CATALOGUE =
      new DeclaredCatalogue(
          ToyForm.form(),
          List.of(),
          Placeholders.of(ToyForm.form(), List.of()),
          (name, answers) -> false,
          ToyForm.UNIT,
          ToyForm.NAME,
          List.of(ToyForm.UNIT),
          List.of(),
          List.of());

  static final Cost CHEAP = new Cost(8, 1, 1);

  private static final long REST = Duration.ofMillis(1500).toNanos();

  private final ScheduledExecutorService window =
      Executors.newSingleThreadScheduledExecutor(daemon("window"));
  private final OpenFiling filing;

  private Typist(Path data, Optional<String> passphrase) throws Exception {
    DataFolderSession cabinet = new DataFolderSession(CATALOGUE, data, Clock.systemUTC(), CHEAP);
    cabinet.acquireWriteLock();
    cabinet.choose(passphrase.map(each -> Passphrase.of(each.toCharArray())));
    Wordings wordings = new Wordings(CATALOGUE, data);
    Tasks none = new Tasks(task -> {}, window);
    Tasks saving = new Tasks(Executors.newSingleThreadExecutor(daemon("saving")), window);
    Work work =
        new Work(saving, none, none, new FakePrinters().room(), none, alarm(), Runnable::run);
    OfficialPapers forms = OfficialPapers.in(data);
    filing =
        new FilingFactory(wordings, forms, Clock.systemUTC(), work, cabinet).begin(Answers.empty());
  }

  private static java.util.concurrent.ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }

  private Alarm alarm() {
    return (delay, work) -> {
      Future<?> due = window.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
      return () -> due.cancel(false);
    };
  }

  private void take(TypedStory.Step step) throws Exception {
    FieldModel<String> field = filing.wizard().form().of(step.field());
    Spot spot = field.spot();
    for (int end = 1; end <= step.text().length(); end++) {
      String text = step.text().substring(0, end);
      window.submit(() -> spot.write(text, text.length())).get();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
    switch (step.then()) {
      case TYPE -> {}
      case CLEAR -> window.submit(spot::end).get();
      case COMMIT ->
          window
              .submit(
                  () -> {
                    spot.end();
                    field.commit(Optional.of(step.text()));
                  })
              .get();
    }
  }

  /** A process that has just begun is as quick as others after its first save. */
  private void rest(boolean isFirst) throws Exception {
    LockSupport.parkNanos(REST);
    while (isFirst && !window.submit(this::isSaved).get()) {
      LockSupport.parkNanos(REST / 100);
    }
  }

  private boolean isSaved() {
    return filing.wizard().saved().get() instanceof SaveState.Saved;
  }

  public static void main(String[] args) throws Exception {
    Typist typist =
        new Typist(Path.of(args[0]), Optional.of(args[2]).filter(each -> !each.isEmpty()));
    TypedStory story = new TypedStory(Long.parseLong(args[1]));
    for (int number = 0; ; number++) {
      TypedStory.Step step = story.step(number);
      typist.take(step);
      if (step.rests()) {
        typist.rest(number == 0);
        System.out.println(number);
        if (System.out.checkError()) {
          return; // nobody listens any more
        }
      }
    }
  }
}
