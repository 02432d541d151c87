package org.sealready.vault.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;

class HistoryTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private static History to(int number) {
    History history = History.of(Toy.number(0), "");
    for (int i = 1; i <= number; i++) {
      history = history.with(Toy.number(i), "page" + i);
    }
    return history;
  }

  @Test
  void takesBackAndMakesAgainAcrossPages() {
    History history = to(3);
    assertTrue(history.canUndo());
    assertFalse(history.canRedo());
    History back = history.undone().undone();
    assertEquals(Toy.number(1), back.now().answers());
    assertEquals("page1", back.now().page());
    assertEquals(history.now(), back.redone().redone().now());
    assertFalse(history.undone().undone().undone().canUndo());
    assertThrows(IllegalArgumentException.class, () -> to(0).undone());
    assertThrows(IllegalArgumentException.class, () -> history.redone());
  }

  @Test
  void aNewChangeForgetsWhatWasTakenBack() {
    History history = to(3).undone().undone().with(Toy.number(9), "");
    assertFalse(history.canRedo());
    assertEquals(3, history.moments().size());
    assertEquals(Toy.number(1), history.undone().now().answers());
  }

  @Test
  void goingToAnotherPageIsNoChange() {
    History back = to(3).undone().with(Toy.number(2), "elsewhere");
    assertEquals("elsewhere", back.now().page());
    assertTrue(back.canRedo());
    assertEquals(4, back.moments().size());
  }

  @Test
  void forgetsTheOldest() {
    History history = to(History.LIMIT + 50);
    assertEquals(History.LIMIT, history.moments().size());
    assertEquals(Toy.number(51), history.moments().getFirst().answers());
    assertEquals(Toy.number(History.LIMIT + 50), history.now().answers());
  }

  @Test
  void isThereAfterTheFilingWasOpenedAgain() throws Exception {
    Draft draft = Box.begun(0).with(to(History.LIMIT + 10).undone().undone());
    Draft saved = Box.store(data).save(draft);
    History opened = Box.store(data).open(saved.id()).history();
    assertEquals(draft.history(), opened);
    assertEquals(Toy.number(History.LIMIT + 9), opened.redone().now().answers());
    Draft on = saved.with(opened.undone().with(Toy.number(7), "x"));
    Box.store(data).save(on);
    assertEquals(on.history(), Box.store(data).open(saved.id()).history());
  }

  /** The same answers may come twice in a history; their places must not be mixed up. */
  @Test
  void keepsMomentsThatAreAlikeApart() throws Exception {
    Moment one = new Moment(Toy.number(1), "a");
    Moment two = new Moment(Toy.number(2), "b");
    History history = new History(List.of(one, two, one, two), 2);
    Draft saved = Box.store(data).save(Box.begun(0).with(history));
    assertEquals(history, Box.store(data).open(saved.id()).history());
  }

  @Test
  void knowsWhenEachChangeWas() throws Exception {
    Instant early = Instant.parse("2026-11-20T01:02:03.004Z");
    Instant late = early.plusSeconds(90);
    History history =
        History.of(Toy.number(0), "")
            .with(new Moment(Toy.number(1), "a", Optional.of(early)))
            .with(new Moment(Toy.number(2), "b", Optional.of(late)))
            .with(Toy.number(3), "c")
            .undone();
    assertEquals(Optional.of(late), history.now().at());
    assertEquals(
        Optional.of(late),
        history.with(new Moment(Toy.number(2), "d", Optional.of(late.plusSeconds(9)))).now().at(),
        "going to another page is no change");
    Draft saved = Box.store(data).save(Box.begun(0).with(history));
    assertEquals(history, Box.store(data).open(saved.id()).history());
  }

  /** What versions before the times wrote ends with the last moment. */
  @Test
  void isReadWithoutTimesToo() throws Exception {
    Moment one = new Moment(Toy.number(1), "a");
    Moment two = new Moment(Toy.number(2), "b");
    MomentBytes bytes = new MomentBytes(Toy.JSON);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream counts = new DataOutputStream(out);
        DataOutputStream moments = new DataOutputStream(new DeflaterOutputStream(counts))) {
      counts.writeInt(1);
      counts.writeInt(0);
      byte[] answers = bytes.of(one.answers()).orElseThrow();
      DraftContent.text(moments, one.page());
      moments.writeInt(answers.length);
      moments.write(answers);
    }
    History read = new HistoryContent(bytes).read(two, out.toByteArray());
    assertEquals(new History(List.of(one, two), 1), read);
  }
}
