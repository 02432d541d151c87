package org.sealready.service.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterVersion;
import org.sealready.service.letter.Letters;
import org.sealready.service.letter.PrintRecord;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.wording.Wordings;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.Followed;
import org.sealready.vault.filing.History;
import org.sealready.vault.filing.Moment;
import org.sealready.vault.filing.Printed;
import org.sealready.vault.filing.Unfinished;

/**
 * An open filing: its letters, its undo history and its saving. The history is changed by one
 * thread; saving runs in the background.
 */
public final class FilingSession {

  /** What becomes of changes. */
  public enum Use {
    /** They are saved. */
    SAVED,
    /** Another program has the right to write: there are none. */
    READ_ONLY,
    /** They are discarded: an example filing. */
    SAMPLE
  }

  private final Catalogue catalogue;
  private final LocalDate today;
  private final Letters letters;
  private final LetterOutput desk;
  private final Optional<DataFolderSession> cabinet;
  private final Use use;
  private final Clock clock;
  private Draft saved;
  private History history;
  private volatile Printed printed;
  private volatile Followed followed;

  private FilingSession(
      Wordings wordings,
      OfficialPapers forms,
      Clock clock,
      Draft draft,
      Optional<DataFolderSession> cabinet,
      Use use) {
    this.catalogue = wordings.bundled();
    this.today = LocalDate.now(clock);
    this.clock = clock;
    this.printed = draft.printed();
    this.followed = draft.followed();
    this.letters =
        new Letters(catalogue, today, forms, wordings::worded, id -> PrintRecord.in(printed, id));
    this.desk = new LetterOutput(catalogue, letters);
    this.cabinet = cabinet;
    this.use = use;
    this.saved = draft;
    this.history = draft.history();
  }

  /**
   * A filing of the data folder, or a new one that its first save makes.
   *
   * @param forms the imported forms that its letters are filled into
   */
  public static FilingSession open(
      Wordings wordings,
      OfficialPapers forms,
      Clock clock,
      Draft draft,
      DataFolderSession cabinet) {
    Use use = cabinet.mayWrite() ? Use.SAVED : Use.READ_ONLY;
    return new FilingSession(wordings, forms, clock, draft, Optional.of(cabinet), use);
  }

  /** A filing that is never saved. */
  public static FilingSession sample(
      Wordings wordings, OfficialPapers forms, Clock clock, Draft draft) {
    return new FilingSession(wordings, forms, clock, draft, Optional.empty(), Use.SAMPLE);
  }

  public Use use() {
    return use;
  }

  /** Its name in the data folder; empty where it has no place there. */
  public Optional<String> id() {
    return use == Use.SAMPLE ? Optional.empty() : Optional.of(draft().id());
  }

  /** Tells the time of what comes back. */
  public Clock clock() {
    return clock;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** The day that answers are checked at. */
  public LocalDate today() {
    return today;
  }

  /** As it was saved last. */
  public synchronized Draft draft() {
    return saved;
  }

  public Letters letters() {
    return letters;
  }

  public LetterOutput desk() {
    return desk;
  }

  /** The undo history of the answers, with pages. */
  public History history() {
    return history;
  }

  /** The filing file of the present state, whether that could be saved or not. */
  public byte[] file() {
    return new FilingFiles(catalogue.form()).write(history.now().answers(), followed);
  }

  /** Records a change of the answers or the page. */
  public void record(Answers answers, String page) {
    history = history.with(new Moment(answers, page, Optional.of(clock.instant())));
  }

  /**
   * Remembers that these letters were printed or saved today. The next save keeps it; until it
   * could be written this session knows it.
   */
  public void printed(List<LetterVersion> versions, PrintRecord.Way way) {
    LocalDate day = LocalDate.now(clock);
    for (LetterVersion version : versions) {
      printed = new PrintRecord(day, way, version).into(printed);
    }
  }

  /** What was done after the letters were made. */
  public Followed followed() {
    return followed;
  }

  /** Remembers this under its name; the next save keeps it. */
  public void follow(String name, String text) {
    followed = followed.with(name, text);
  }

  /** Undoes the last change. */
  public void undo() {
    history = history.undone();
  }

  /** Redoes the change that was undone last. */
  public void redo() {
    history = history.redone();
  }

  public boolean canUndo() {
    return use != Use.READ_ONLY && history.canUndo();
  }

  public boolean canRedo() {
    return use != Use.READ_ONLY && history.canRedo();
  }

  /**
   * Saves this state of the filing; each save continues the one before.
   *
   * @param typing unfinished input that is no answer yet
   * @throws NotSaved if it could not be written; the last save is untouched
   * @throws IllegalStateException if it is not to be saved
   */
  public synchronized void save(History state, Unfinished typing) throws NotSaved {
    if (use != Use.SAVED) {
      throw new IllegalStateException("not to be saved");
    }
    saved =
        cabinet
            .orElseThrow()
            .filings()
            .save(saved.with(state).typing(typing).printing(printed).following(followed));
  }
}
