package org.sealready.ui.filing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.Sample;
import org.sealready.service.UnusableFile;
import org.sealready.service.exchange.FilingImport;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.filings.KeptFiling;
import org.sealready.service.letter.Letters;
import org.sealready.ui.exchange.RefusedFile;
import org.sealready.ui.start.KeptName;
import org.sealready.ui.start.StartNotices;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.window.Waiting;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/**
 * Creates, opens and deletes filings; disk access runs in the background.
 *
 * @param waiting says that something is being opened
 * @param show shows a filing that was opened
 * @param refresh lists the filings again
 */
public record FilingOperations(
    Catalogue catalogue,
    DataFolderSession cabinet,
    FilingFiles files,
    Tasks saving,
    FilingFactory factory,
    StartNotices notices,
    Waiting waiting,
    Consumer<OpenFiling> show,
    Runnable refresh) {

  /** Begins a filing; goes on with it when it is shown. */
  public void begin(Answers answers, Consumer<OpenFiling> then) {
    waiting.during(
        () -> {
          OpenFiling open = factory.begin(answers);
          show.accept(open);
          then.accept(open);
        });
  }

  public void open(String id) {
    open(id, () -> {});
  }

  /** The same; goes on when it is shown. */
  public void open(String id, Runnable then) {
    waiting.begin();
    saving.run(
        () -> cabinet.filings().open(id),
        draft -> {
          waiting.during(
              () -> {
                show.accept(factory.open(draft));
                then.run();
              });
          waiting.end();
        },
        failure -> {
          waiting.end();
          refresh.run();
          notices.failed(failure);
        });
  }

  /** Checks before opening whether a backup of this filing is newer than its file. */
  public void ifOutdated(String id, Runnable outdated, Runnable otherwise) {
    waiting.begin();
    saving.run(
        () -> cabinet.filings().isOutdated(id),
        is -> {
          (is ? outdated : otherwise).run();
          waiting.end();
        },
        toldAtOpening -> {
          otherwise.run();
          waiting.end();
        });
  }

  /** Saves again what could not be saved, also into a folder that has come into the place. */
  public void retry(OpenFiling filing) {
    saving.run(
        () -> {
          cabinet.takeOver();
          return true;
        },
        taken -> filing.retry(),
        toldBySaving -> filing.retry());
  }

  /**
   * Opens a filing file, or what the platform's interface takes or answers, as a new filing, which
   * is saved from now on.
   *
   * @param decided runs its argument after the user has decided about a passphrase
   * @param report shows what was not taken over, and goes on when the user has read it
   */
  public void openFile(
      Path file,
      Words words,
      Consumer<Runnable> decided,
      BiConsumer<List<Phrase>, Runnable> report) {
    waiting.begin();
    saving.run(
        () -> imports(words).read(file),
        read -> {
          waiting.end();
          Runnable open = () -> decided.accept(() -> begin(read.answers(), OpenFiling::save));
          if (read.notes().isEmpty()) {
            open.run();
          } else {
            report.accept(read.notes(), open);
          }
        },
        failure -> {
          waiting.end();
          if (failure instanceof UnusableFile unusable) {
            RefusedFile refused = new RefusedFile(catalogue.form());
            notices.error(shown -> refused.in(shown, unusable.phrase()));
          } else {
            Tasks.fault(failure);
          }
        });
  }

  private FilingImport imports(Words words) {
    Letters letters = new Letters(catalogue, LocalDate.now(factory.clock()));
    return new FilingImport(catalogue, letters, words);
  }

  public void openSample(Sample sample) {
    waiting.during(() -> show.accept(factory.sample(files.read(sample))));
  }

  public void delete(KeptFiling filing) {
    saving.run(
        () -> {
          cabinet.filings().erase(filing.id());
          return filing;
        },
        deleted -> {
          refresh.run();
          notices.done(words -> words.text("ui.deleted", new KeptName(words).of(deleted)));
        },
        notices::failed);
  }
}
