package org.sealready.service.filings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Draft;

class FilingsTest {

  private static final Cost CHEAP = new Cost(8, 1, 1);
  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private DataFolderSession cabinet;

  private Filings at(int minute) throws IOException {
    close();
    Clock clock = Clock.fixed(NOW.plusSeconds(60L * minute), ZoneOffset.UTC);
    cabinet = new DataFolderSession(Ours.catalogue(), data, clock, CHEAP);
    cabinet.acquireWriteLock();
    return cabinet.filings();
  }

  @AfterEach
  void close() throws IOException {
    if (cabinet != null) {
      cabinet.close();
    }
  }

  private Draft saved(int minute, Answers answers) throws IOException {
    return at(minute).save(Draft.begin(answers, NOW));
  }

  private Path folder() {
    return data.resolve("filings");
  }

  @Test
  void aFolderThatIsNotThereYetHoldsNothing() throws Exception {
    assertEquals(List.of(), at(0).list());
  }

  @Test
  void listsTheLastSavedFirstAndTheBrokenAtTheEnd() throws Exception {
    Draft first = saved(1, Ours.answers("individual"));
    Draft second = saved(2, Ours.answers("rare-names"));
    at(3).save(first.with(first.history().with(first.answers(), "miniProgram")));
    Files.writeString(folder().resolve("readme.sealed"), "not a filing");
    byte[] later = Files.readAllBytes(folder().resolve(first.id() + ".sealed"));
    later[9]++;
    Files.write(folder().resolve("later.sealed"), later);
    List<KeptFiling> list = at(4).list();
    assertEquals(
        List.of(first.id(), second.id()), list.subList(0, 2).stream().map(KeptFiling::id).toList());
    assertEquals(new KeptFiling.Broken("later", Unreadable.Kind.NEWER), list.get(2));
    assertEquals(new KeptFiling.Broken("readme", Unreadable.Kind.DAMAGED), list.get(3));
    assertEquals("miniProgram", at(4).open(first.id()).page());
  }

  @Test
  void sumsUpAFilingForTheList() throws Exception {
    saved(1, Ours.answers("company-one-person"));
    KeptFiling.Readable done = assertInstanceOf(KeptFiling.Readable.class, at(1).list().getFirst());
    assertEquals("青禾排队叫号", done.title());
    assertEquals("成都青禾云联科技有限公司", done.subtitle());
    assertEquals(0, done.errors());
    assertEquals(done.required(), done.filled());
    assertEquals(NOW.plusSeconds(60), done.savedAt());
  }

  @Test
  void anEmptyFilingHasEverythingOpen() throws Exception {
    saved(1, Answers.empty());
    KeptFiling.Readable empty =
        assertInstanceOf(KeptFiling.Readable.class, at(1).list().getFirst());
    assertEquals("", empty.title());
    assertEquals(empty.errors(), empty.required() - empty.filled());
    assertTrue(empty.required() > empty.filled());
  }

  @Test
  void aFieldWithTwoErrorsCountsOnceAmongTheFields() throws Exception {
    Answers broken = Ours.answers("broken-numbers");
    saved(1, broken);
    KeptFiling.Readable kept = assertInstanceOf(KeptFiling.Readable.class, at(1).list().getFirst());
    assertEquals(12, kept.errors());
    assertEquals(kept.filled(), kept.required(), "every error stands at an answer");
  }

  @Test
  void erases() throws Exception {
    Draft draft = saved(1, Answers.empty());
    at(1).erase(draft.id());
    assertEquals(List.of(), at(1).list());
  }
}
