package org.sealready.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.draft.Draft;
import org.sealready.draft.Unreadable;
import org.sealready.form.Answers;

class FilingsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

  @TempDir private Path data;

  private Filings at(int minute) {
    return new Filings(
        Ours.catalogue(), data, Clock.fixed(NOW.plusSeconds(60L * minute), ZoneOffset.UTC));
  }

  @Test
  void aFolderThatIsNotThereYetHoldsNothing() throws Exception {
    assertEquals(List.of(), at(0).list());
  }

  @Test
  void listsTheLastSavedFirstAndTheBrokenAtTheEnd() throws Exception {
    Draft first = at(1).save(at(1).create(Answers.empty()), Ours.answers("individual"), "");
    Draft second = at(2).save(at(2).create(Answers.empty()), Ours.answers("rare-names"), "");
    at(3).save(first, Ours.answers("individual"), "miniProgram");
    Files.writeString(at(0).folder().resolve("readme.sealready"), "not a filing");
    Files.writeString(at(0).folder().resolve("later.sealready"), "sealready-draft 2 x\n");
    List<KeptFiling> list = at(4).list();
    assertEquals(
        List.of(first.id(), second.id()), list.subList(0, 2).stream().map(KeptFiling::id).toList());
    assertEquals(new KeptFiling.Broken("later", Unreadable.Kind.NEWER), list.get(2));
    assertEquals(new KeptFiling.Broken("readme", Unreadable.Kind.DAMAGED), list.get(3));
    assertEquals("miniProgram", at(4).open(first.id()).page());
  }

  @Test
  void sumsUpAFilingForTheList() throws Exception {
    at(1).save(at(1).create(Answers.empty()), Ours.answers("company-one-person"), "");
    KeptFiling.Readable done = assertInstanceOf(KeptFiling.Readable.class, at(1).list().getFirst());
    assertEquals("青禾排队叫号", done.title());
    assertEquals("成都青禾云联科技有限公司", done.subtitle());
    assertEquals(0, done.errors());
    assertEquals(done.required(), done.filled());
    assertEquals(NOW.plusSeconds(60), done.savedAt());
  }

  @Test
  void anEmptyFilingHasEverythingOpen() throws Exception {
    at(1).save(at(1).create(Answers.empty()), Answers.empty(), "");
    KeptFiling.Readable empty =
        assertInstanceOf(KeptFiling.Readable.class, at(1).list().getFirst());
    assertEquals("", empty.title());
    assertEquals(empty.errors(), empty.required() - empty.filled());
    assertTrue(empty.required() > empty.filled());
  }

  @Test
  void aFieldWithTwoErrorsCountsOnceAmongTheFields() throws Exception {
    Answers broken = Ours.answers("broken-numbers");
    at(1).save(at(1).create(Answers.empty()), broken, "");
    KeptFiling.Readable kept = assertInstanceOf(KeptFiling.Readable.class, at(1).list().getFirst());
    assertEquals(12, kept.errors());
    assertEquals(kept.filled(), kept.required(), "every error stands at an answer");
  }

  @Test
  void deletes() throws Exception {
    Draft draft = at(1).save(at(1).create(Answers.empty()), Answers.empty(), "");
    at(1).delete(draft.id());
    assertEquals(List.of(), at(1).list());
  }
}
