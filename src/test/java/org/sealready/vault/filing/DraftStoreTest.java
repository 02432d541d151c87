package org.sealready.vault.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;

class DraftStoreTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private DraftStore store() throws Exception {
    return Box.store(data);
  }

  static List<String> samples() {
    return Ours.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void opensWhatWasSaved(String name) throws Exception {
    AnswersJson json = new AnswersJson(Ours.catalogue().form());
    DraftStore store = new DraftStore(data, Box.ground(data), Box.vault(data), json, Box.CLOCK);
    Draft begun = Draft.begin(Ours.answers(name), Box.CLOCK.instant());
    Draft saved = store.save(begun.with(begun.history().with(Ours.answers(name), "miniProgram")));
    assertEquals(saved, store.open(saved.id()));
    assertEquals(Ours.answers(name), store.open(saved.id()).answers());
    assertEquals("miniProgram", store.open(saved.id()).page());
    assertEquals(Box.CLOCK.instant(), saved.savedAt());
    assertEquals(List.of(saved.id()), store.ids());
  }

  @Test
  void keepsNotesAndTitlesCharacterByCharacter() throws Exception {
    String odd = "a\0b\ud842 x\udfb7 \u202e字𠮷" + "长".repeat(70_000);
    Draft draft = Box.saved(store(), 1).noting("consent", odd).noting("empty", "");
    draft = new Attachments(store()).add(draft, odd, new byte[] {1, 2});
    Draft saved = store().save(draft);
    assertEquals(saved, store().open(saved.id()));
    assertEquals(odd, store().open(saved.id()).notes().get("consent"));
    assertEquals(1, saved.notes().size());
    assertEquals(0, saved.noting("consent", "").notes().size());
  }

  @Test
  void glancesAtWhatCountsNowWithoutTheHistory() throws Exception {
    Draft draft = Box.saved(store(), 1);
    for (int number = 2; number < 30; number++) {
      draft = store().save(Box.changed(draft, number));
    }
    Draft glance = store().glance(draft.id());
    assertEquals(29, Toy.number(glance));
    assertEquals(1, glance.history().moments().size());
    assertEquals(draft.count(), glance.count());
    assertEquals(29, store().open(draft.id()).history().moments().size());
  }

  @Test
  void glancesAtAFilingLongerThanOneGlance() throws Exception {
    Draft draft = Box.saved(store(), 299).noting("long", "长".repeat(20_000));
    Draft saved = store().save(draft);
    assertEquals(saved.notes(), store().glance(saved.id()).notes());
  }

  @Test
  void doesNotListADamagedFileAsReadable() throws Exception {
    Draft draft = Box.saved(store(), 1);
    byte[] whole = Files.readAllBytes(Box.file(data, draft));
    Files.write(Box.file(data, draft), java.util.Arrays.copyOf(whole, whole.length - 1));
    assertEquals(
        Unreadable.Kind.DAMAGED,
        assertThrows(Unreadable.class, () -> store().glance(draft.id())).kind());
  }

  @Test
  void opensACopyThatItsOwnerHasNamed() throws Exception {
    Draft draft = Box.saved(store(), 5);
    Files.copy(Box.file(data, draft), Box.file(data, draft).resolveSibling("云杉 - 副本.sealed"));
    Draft copy = store().open("云杉 - 副本");
    assertEquals(5, Toy.number(copy));
    assertTrue(store().ids().contains("云杉 - 副本"));
    store().save(Box.changed(copy, 6));
    assertEquals(6, Toy.number(store().open("云杉 - 副本")));
    assertEquals(5, Toy.number(store().open(draft.id())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "/etc/passwd", "..", ".hidden", ""})
  void takesNoNameFromOutsideTheFolder(String id) {
    assertThrows(IllegalArgumentException.class, () -> store().open(id));
    assertThrows(IllegalArgumentException.class, () -> store().erase(id));
  }

  @Test
  void listsNeitherWhatMacOsLeavesNorOtherFiles() throws Exception {
    Draft draft = Box.saved(store(), 5);
    Files.writeString(Box.file(data, draft).resolveSibling("._" + draft.id() + ".sealed"), "x");
    Files.writeString(Box.file(data, draft).resolveSibling("readme.txt"), "x");
    assertEquals(List.of(draft.id()), store().ids());
  }

  @Test
  void aFolderNamedLikeAFilingIsNoFiling() throws Exception {
    Files.createDirectories(data.resolve("filings").resolve("folder.sealed"));
    assertEquals(
        Unreadable.Kind.GONE, assertThrows(Unreadable.class, () -> store().open("folder")).kind());
  }

  @Test
  void stillListsAFilingOfWhichOnlyEarlierSavesAreLeft() throws Exception {
    Draft draft = Box.saved(store(), 1);
    store().save(Box.changed(draft, 2));
    Files.delete(Box.file(data, draft));
    assertEquals(List.of(draft.id()), store().ids());
    assertEquals(1, new DraftVersions(store()).of(draft.id()).size());
  }

  @Test
  void anEmptyDataFolderHoldsNothing() throws Exception {
    new DraftVersions(store()).recover();
    assertEquals(List.of(), store().ids());
  }

  @Test
  void aFolderThatWentAwayIsMadeAgain() throws Exception {
    Draft draft = Box.saved(store(), 1);
    Files.delete(Box.file(data, draft));
    Files.delete(store().folder());
    store().save(Box.changed(draft, 2));
    assertEquals(2, Toy.number(store().open(draft.id())));
  }

  @Test
  void aFileInPlaceOfTheFolderIsReportedAndKept() throws Exception {
    DraftStore store = store();
    Path wrong = Files.writeString(data.resolve("filings"), "a file");
    NotSaved failure = assertThrows(NotSaved.class, () -> Box.saved(store, 1));
    assertEquals(NotSaved.Kind.NOT_A_FOLDER, failure.kind());
    assertEquals("a file", Files.readString(wrong));
  }

  @Test
  void refusesToSaveWhatItCouldNotOpenAgain() throws Exception {
    Draft draft = Box.saved(store(), 1);
    for (String text : List.of("字".repeat(100_001), "a\0b", "\ud842", "x\udfb7")) {
      Answers answers = Answers.empty().with(Toy.PROSE, text);
      NotSaved failure =
          assertThrows(NotSaved.class, () -> store().save(Box.changed(draft, answers)));
      assertEquals(NotSaved.Kind.DAMAGED, failure.kind());
    }
    assertEquals(1, Toy.number(store().open(draft.id())));
    assertEquals(1, Box.files(store().folder()).size());
  }

  /** It was typed, could not be saved, and was taken out again: it must not spoil the others. */
  @Test
  void aMomentThatCannotBeKeptDoesNotSpoilTheHistory() throws Exception {
    Draft draft = Box.changed(Box.begun(1), Answers.empty().with(Toy.PROSE, "a\0b"));
    Draft saved = store().save(Box.changed(draft, 2));
    Draft opened = store().open(saved.id());
    assertEquals(2, opened.history().moments().size());
    assertEquals(2, Toy.number(opened));
    assertEquals(Toy.number(1), opened.history().undone().now().answers());
  }

  @Test
  void veryLongTextsShortenTheHistoryInsteadOfTheSave() throws Exception {
    Draft draft = Box.begun(1);
    for (int i = 0; i < 60; i++) {
      draft = Box.changed(draft, Answers.empty().with(Toy.PROSE, "字".repeat(90_000) + i));
    }
    Draft opened = store().open(store().save(draft).id());
    assertEquals(draft.answers(), opened.answers());
    int kept = opened.history().moments().size();
    assertTrue(kept > 20 && kept < 40, "moments kept: " + kept);
    List<Moment> all = draft.history().moments();
    assertEquals(all.subList(all.size() - kept, all.size()), opened.history().moments());
  }

  @Test
  void keepsWhatSomebodyElseHasWrittenMeanwhile() throws Exception {
    Draft mine = Box.saved(store(), 1);
    Draft theirs = store().save(Box.changed(store().open(mine.id()), 2));
    Draft saved = store().save(Box.changed(mine, 3));
    assertEquals(3, Toy.number(store().open(mine.id())));
    assertTrue(saved.count() > theirs.count());
    List<String> others = store().ids().stream().filter(id -> !id.equals(mine.id())).toList();
    assertEquals(1, others.size());
    assertEquals(2, Toy.number(store().open(others.getFirst())));
  }

  @Test
  void keepsTheAttachmentsOfWhatSomebodyElseHasWritten() throws Exception {
    Draft mine = Box.saved(store(), 1);
    Attachments attachments = new Attachments(store());
    Draft theirs =
        store().save(attachments.add(Box.changed(mine, 2), "执照", "picture".getBytes(UTF_8)));
    store().save(Box.changed(mine, 3));
    store().erase(mine.id());
    Draft other = store().open(store().ids().getFirst());
    assertEquals(2, Toy.number(other));
    byte[] read = attachments.read(other, theirs.attachments().getFirst());
    assertArrayEquals("picture".getBytes(UTF_8), read);
  }

  @Test
  void writesOverAnOlderFileThatSaysNothingNew() throws Exception {
    Draft first = Box.saved(store(), 1);
    byte[] old = Files.readAllBytes(Box.file(data, first));
    Draft second = store().save(Box.changed(first, 2));
    Files.write(Box.file(data, first), old);
    Draft third = store().save(Box.changed(second, 3));
    assertEquals(List.of(first.id()), store().ids());
    assertEquals(3, Toy.number(store().open(first.id())));
    assertEquals(3, third.count());
  }

  @Test
  void neverWritesOverAFileThatCannotBeRead() throws Exception {
    Draft draft = Box.saved(store(), 1);
    byte[] newer = Files.readAllBytes(Box.file(data, draft));
    newer[9] = 9;
    Files.write(Box.file(data, draft), newer);
    store().save(Box.changed(draft, 2));
    List<String> others = store().ids().stream().filter(id -> !id.equals(draft.id())).toList();
    assertArrayEquals(
        newer, Files.readAllBytes(data.resolve("filings").resolve(others.getFirst() + ".sealed")));

    byte[] damaged = "nonsense".getBytes(UTF_8);
    Files.write(Box.file(data, draft), damaged);
    store().save(Box.changed(store().save(Box.begun(4)), 5));
    store().save(Box.changed(draft, 3));
    assertEquals(3, Toy.number(store().open(draft.id())));
    Path aside =
        Box.tree(Box.backups(data, draft)).stream()
            .filter(file -> file.getFileName().toString().startsWith("damaged-"))
            .findFirst()
            .orElseThrow();
    assertArrayEquals(damaged, Files.readAllBytes(aside));
  }

  @Test
  void countsOnWhateverTheClockSays() throws Exception {
    Clock earlier = Clock.offset(Box.CLOCK, Duration.ofDays(-3650));
    Draft draft = Box.saved(store(), 1);
    DraftStore back = new DraftStore(data, Box.ground(data), Box.vault(data), Toy.JSON, earlier);
    Draft saved = back.save(Box.changed(draft, 2));
    assertEquals(2, saved.count());
    assertEquals(1, back.ids().size());
    assertEquals(1, new DraftVersions(back).of(draft.id()).getFirst().count());
    Draft again = store().save(Box.changed(saved, 3));
    assertEquals(3, again.count());
    assertEquals(1, store().ids().size());
  }

  @Test
  void aHugeCountIsDamage() throws Exception {
    Label label = new Label(Label.Kind.FILING, "x", Long.MAX_VALUE);
    byte[] file = Box.vault(data).seal(label, new byte[0]);
    assertThrows(Unreadable.class, () -> SealedHeader.of(file));
  }

  @Test
  void aLockedVaultSealsNothing() throws Exception {
    Vault vault = Box.vault(data);
    DraftStore store = Box.store(data, vault);
    Draft draft = Box.saved(store, 1);
    vault.lock();
    assertThrows(NotSaved.class, () -> store.save(Box.changed(draft, 2)));
    assertThrows(Unreadable.class, () -> store.open(draft.id()));
    assertEquals(1, Toy.number(Box.store(data).open(draft.id())));
    assertFalse(Box.files(store.folder()).stream().anyMatch(name -> name.endsWith(".tmp")));
  }

  @Test
  void whatCannotBeSavedMovesNothing() throws Exception {
    Draft draft = Box.saved(store(), 1);
    byte[] damaged = "nonsense".getBytes(UTF_8);
    Files.write(Box.file(data, draft), damaged);
    Answers unsaveable = Answers.empty().with(Toy.PROSE, "a\0b");
    assertThrows(NotSaved.class, () -> store().save(Box.changed(draft, unsaveable)));
    assertArrayEquals(damaged, Files.readAllBytes(Box.file(data, draft)));
  }

  /** Every try would make another copy of what somebody else has written. */
  @Test
  void triesThatFailLeaveNoCopies() throws Exception {
    Draft mine = Box.saved(store(), 1);
    Attachments attachments = new Attachments(store());
    store().save(attachments.add(Box.changed(mine, 2), "图", new byte[9]));
    DraftStore failing =
        Box.store(
            data,
            (step, file) -> {
              if (step.equals("move") && file.endsWith(mine.id() + ".sealed")) {
                throw new IOException("Input/output error");
              }
            });
    for (int i = 0; i < 5; i++) {
      assertThrows(NotSaved.class, () -> failing.save(Box.changed(mine, 3)));
    }
    assertEquals(List.of(mine.id()), store().ids());
    assertEquals(2, Toy.number(store().open(mine.id())));
    store().save(Box.changed(mine, 3));
    assertEquals(2, store().ids().size());
  }
}
