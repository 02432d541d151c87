package org.sealready.service.filings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;
import org.sealready.service.letter.LetterVersion;
import org.sealready.service.letter.PrintRecord;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.wording.Wordings;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.Unfinished;

class FilingSessionTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
  private static final Answers BEFORE = Ours.answers("individual");
  private static final Answers AFTER = Ours.answers("company-both-letters");

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private final List<DataFolderSession> opened = new ArrayList<>();

  private DataFolderSession cabinet() {
    DataFolderSession cabinet =
        new DataFolderSession(Ours.catalogue(), data, CLOCK, new Cost(8, 1, 1));
    opened.add(cabinet);
    return cabinet;
  }

  @AfterEach
  void close() throws IOException {
    for (DataFolderSession cabinet : opened) {
      cabinet.close();
    }
  }

  private FilingSession session(Draft draft, DataFolderSession cabinet) {
    Wordings wordings = new Wordings(Ours.catalogue(), data);
    return FilingSession.open(wordings, OfficialPapers.in(data), CLOCK, draft, cabinet);
  }

  private static Draft begun() {
    return Draft.begin(BEFORE, CLOCK.instant());
  }

  @Test
  void eachSaveGoesOnFromTheOneBefore() throws Exception {
    DataFolderSession cabinet = cabinet();
    assertTrue(cabinet.acquireWriteLock());
    FilingSession session = session(begun(), cabinet);
    assertEquals(LocalDate.of(2026, 11, 21), session.today());
    session.save(session.history(), Unfinished.NONE);
    session.record(AFTER, "miniProgram");
    session.save(session.history(), Unfinished.NONE);
    assertEquals(2, session.draft().count());
    Draft kept = cabinet.filings().open(session.draft().id());
    assertEquals(AFTER, kept.answers());
    assertEquals("miniProgram", kept.page());
    assertEquals(1, cabinet.filings().list().size());
  }

  @Test
  void goesBackAndForthInWhatWasAnswered() {
    DataFolderSession cabinet = cabinet();
    assertTrue(cabinet.acquireWriteLock());
    FilingSession session = session(begun(), cabinet);
    assertFalse(session.canUndo());
    session.record(AFTER, "");
    assertTrue(session.canUndo());
    assertFalse(session.canRedo());
    session.undo();
    assertEquals(BEFORE, session.history().now().answers());
    assertTrue(session.canRedo());
    session.redo();
    assertEquals(AFTER, session.history().now().answers());
  }

  @Test
  void isOnlyLookedAtWhereAnotherProgramWrites() {
    assertTrue(cabinet().acquireWriteLock());
    DataFolderSession second = cabinet();
    assertFalse(second.acquireWriteLock());
    Draft draft = begun();
    FilingSession session = session(draft.with(draft.history().with(AFTER, "")), second);
    assertEquals(FilingSession.Use.READ_ONLY, session.use());
    assertFalse(session.canUndo());
    session.undo();
    assertFalse(session.canRedo());
    assertThrows(
        IllegalStateException.class, () -> session.save(session.history(), Unfinished.NONE));
  }

  @Test
  void aSampleIsNeverSaved() {
    Wordings wordings = new Wordings(Ours.catalogue(), data);
    FilingSession session = FilingSession.sample(wordings, OfficialPapers.in(data), CLOCK, begun());
    session.record(AFTER, "");
    assertTrue(session.canUndo());
    assertThrows(
        IllegalStateException.class, () -> session.save(session.history(), Unfinished.NONE));
  }

  private static LetterVersion commitment(FilingSession session) {
    Letter letter = Ours.catalogue().letter("commitment").orElseThrow();
    return session.desk().version(Ours.effective(session.history().now().answers()), letter);
  }

  private static Optional<LocalDate> day(FilingSession session) {
    Letter letter = Ours.catalogue().letter("commitment").orElseThrow();
    return session
        .desk()
        .print(Ours.effective(session.history().now().answers()), letter)
        .map(state -> state.print().day());
  }

  @Test
  void whatWasPrintedIsKeptWithTheFilingAndOutlivesUndoingAndAnEarlierSave() throws Exception {
    DataFolderSession cabinet = cabinet();
    assertTrue(cabinet.acquireWriteLock());
    FilingSession session = session(begun(), cabinet);
    session.record(AFTER, "");
    session.save(session.history(), Unfinished.NONE);
    assertEquals(Optional.empty(), day(session));
    session.printed(List.of(commitment(session)), PrintRecord.Way.PRINTED);
    session.save(session.history(), Unfinished.NONE);

    FilingSession again = session(cabinet.filings().open(session.draft().id()), cabinet);
    assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), day(again));
    again.undo();
    again.save(again.history(), Unfinished.NONE);
    assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), day(again));

    Draft earlier = cabinet.filings().restore(session.draft().id(), 1);
    assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), day(session(earlier, cabinet)));
    assertEquals(Optional.empty(), day(session(cabinet.filings().copy(earlier.id()), cabinet)));
  }

  @Test
  void aPrintThatCannotBeNotedIsKnownUntilItCan() throws Exception {
    DataFolderSession cabinet = cabinet();
    assertTrue(cabinet.acquireWriteLock());
    FilingSession session = session(begun(), cabinet);
    session.record(AFTER, "");
    session.save(session.history(), Unfinished.NONE);
    Path away = data.resolveSibling("away");
    Files.move(data, away);
    session.printed(List.of(commitment(session)), PrintRecord.Way.SAVED);
    assertThrows(NotSaved.class, () -> session.save(session.history(), Unfinished.NONE));
    assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), day(session));
    Files.move(away, data);
    assertEquals(AFTER, cabinet.filings().open(session.draft().id()).answers());

    session.save(session.history(), Unfinished.NONE);
    Draft kept = cabinet.filings().open(session.draft().id());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), day(session(kept, cabinet)));
  }
}
