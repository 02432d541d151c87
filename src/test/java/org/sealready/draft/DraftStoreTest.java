package org.sealready.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;

class DraftStoreTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T01:02:03.123456789Z"), ZoneOffset.UTC);
  private static final int FLIPS = 2000;

  @TempDir private Path data;

  private DraftStore store() {
    return new DraftStore(data, Toy.JSON, CLOCK);
  }

  private Path file(Draft draft) {
    return data.resolve("filings").resolve(draft.id() + ".sealready");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("filings"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  static List<String> samples() {
    return Ours.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void opensWhatWasSaved(String name) throws Exception {
    DraftStore store = new DraftStore(data, new AnswersJson(Ours.catalogue().form()), CLOCK);
    Draft saved = store.save(store.create(Answers.empty()), Ours.answers(name), "miniProgram");
    assertEquals(saved, store.open(saved.id()));
    assertEquals(Ours.answers(name), store.open(saved.id()).answers());
    assertEquals("miniProgram", store.open(saved.id()).page());
    assertEquals(List.of(saved.id()), store.ids());
  }

  @Test
  void deletesOneFilingOnly() throws Exception {
    Draft first = store().save(store().create(Answers.empty()), Toy.number(1), "");
    Draft second = store().save(store().create(Answers.empty()), Toy.number(2), "");
    store().delete(first.id());
    store().delete(first.id());
    assertEquals(List.of(second.id()), store().ids());
    assertEquals(
        Unreadable.Kind.GONE,
        assertThrows(Unreadable.class, () -> store().open(first.id())).kind());
  }

  @Test
  void nobodyElseCanReadFolderOrFileFromTheirCreation() throws Exception {
    Assumptions.assumeTrue(data.getFileSystem().supportedFileAttributeViews().contains("posix"));
    List<String> seen = new ArrayList<>();
    FaultyFiles watching =
        new FaultyFiles(
            (step, file) -> {
              if (step.equals("write") || step.equals("read") || step.equals("move")) {
                seen.addAll(modes());
              }
            });
    DraftStore store = new DraftStore(watching.wrap(data), Toy.JSON, CLOCK);
    Draft draft = store.save(store.create(Answers.empty()), Toy.number(7), "");
    store.save(draft, Toy.number(8), "");
    seen.addAll(modes());
    assertEquals(new TreeSet<>(List.of("rw-------")), new TreeSet<>(seen));
    assertEquals("rwx------", mode(data.resolve("filings")));
  }

  private List<String> modes() throws IOException {
    List<String> modes = new ArrayList<>();
    for (String name : files()) {
      modes.add(mode(data.resolve("filings").resolve(name)));
    }
    return modes;
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void opensNoFileThatIsCutAnywhere() throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(3), "toy");
    byte[] whole = Files.readAllBytes(file(draft));
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(draft), Arrays.copyOf(whole, length));
      Unreadable cut = assertThrows(Unreadable.class, () -> store().open(draft.id()));
      assertEquals(Unreadable.Kind.DAMAGED, cut.kind(), "at " + length);
    }
    Files.write(file(draft), Arrays.copyOf(whole, whole.length + 1));
    assertThrows(Unreadable.class, () -> store().open(draft.id()));
  }

  @Test
  void opensNoFileWithAFlippedBit() throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(120), "toy");
    byte[] whole = Files.readAllBytes(file(draft));
    DraftFormat format = new DraftFormat(Toy.JSON);
    Random random = new Random(20261121);
    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      assertThrows(Unreadable.class, () -> format.read(draft.id(), flipped), "flip " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sealready-draft 2 0000\nx",
        "sealready-draft 2 argon2id m=65536 salt nonce\n\1\2\3",
        "sealready-draft 10 \nx",
        "sealready-draft 2\n"
      })
  void saysThatANewerVersionWroteTheFile(String content) throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(1), "");
    Files.writeString(file(draft), content);
    assertEquals(
        Unreadable.Kind.NEWER,
        assertThrows(Unreadable.class, () -> store().open(draft.id())).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n\n", "sealready-draft x\n", "sealready-draft 0 a\n", "{}"})
  void saysThatAFileIsDamaged(String content) throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(1), "");
    Files.writeString(file(draft), content);
    assertEquals(
        Unreadable.Kind.DAMAGED,
        assertThrows(Unreadable.class, () -> store().open(draft.id())).kind());
  }

  @Test
  void leavesAnUnreadableFileAloneWhenAnotherIsSaved() throws Exception {
    Draft broken = store().save(store().create(Answers.empty()), Toy.number(1), "");
    byte[] content = "sealready-draft 2 later\n".getBytes(UTF_8);
    Files.write(file(broken), content);
    store().save(store().create(Answers.empty()), Toy.number(2), "");
    store().sweep();
    assertArrayEquals(content, Files.readAllBytes(file(broken)));
    assertEquals(2, store().ids().size());
  }

  @Test
  void opensACopyThatItsOwnerHasNamed() throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(5), "");
    Files.copy(file(draft), file(draft).resolveSibling("云杉 - 副本.sealready"));
    assertEquals(5, Toy.number(store().open("云杉 - 副本")));
    assertTrue(store().ids().contains("云杉 - 副本"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "/etc/passwd", "..", ".hidden"})
  void takesNoNameFromOutsideTheFolder(String id) {
    assertThrows(IllegalArgumentException.class, () -> store().open(id));
  }

  @Test
  void listsNeitherWhatMacOsLeavesNorOtherFiles() throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(5), "");
    Files.writeString(file(draft).resolveSibling("._" + draft.id() + ".sealready"), "x");
    Files.writeString(file(draft).resolveSibling("readme.txt"), "x");
    assertEquals(List.of(draft.id()), store().ids());
  }

  @Test
  void aFolderNamedLikeAFilingIsNoFiling() throws Exception {
    Files.createDirectories(data.resolve("filings").resolve("folder.sealready"));
    assertThrows(Unreadable.class, () -> store().open("folder"));
  }

  @Test
  void sweepsOwnOldOrphansOnly() throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(5), "");
    Path folder = data.resolve("filings");
    Path old = Files.writeString(folder.resolve("." + draft.id() + ".sealready.x.tmp"), "x");
    Path young = Files.writeString(folder.resolve("." + draft.id() + ".sealready.y.tmp"), "x");
    Path foreign = Files.writeString(folder.resolve("notes.tmp"), "x");
    Path folderLike = Files.createDirectories(folder.resolve(".z.sealready.z.tmp").resolve("in"));
    Instant past = CLOCK.instant().minusSeconds(601);
    for (Path file : List.of(old, foreign, folderLike.getParent())) {
      Files.setLastModifiedTime(file, FileTime.from(past));
    }
    Files.setLastModifiedTime(young, FileTime.from(past.plusSeconds(2)));
    store().sweep();
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(young) && Files.exists(foreign) && Files.exists(folderLike));
    assertTrue(Files.exists(file(draft)));
  }

  @Test
  void anEmptyDataFolderHoldsNothing() throws Exception {
    store().sweep();
    assertEquals(List.of(), store().ids());
  }

  @Test
  void aFolderThatWentAwayIsMadeAgain() throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(1), "");
    Files.delete(file(draft));
    Files.delete(store().folder());
    store().save(draft, Toy.number(2), "");
    assertEquals(2, Toy.number(store().open(draft.id())));
  }

  @Test
  void aFileInPlaceOfTheFolderIsReportedAndKept() throws Exception {
    Path workspace = Files.createDirectories(data.resolve("workspace read-only"));
    Path wrong = Files.writeString(workspace.resolve("filings"), "a file");
    DraftStore store = new DraftStore(workspace, Toy.JSON, CLOCK);
    NotSaved failure =
        assertThrows(
            NotSaved.class, () -> store.save(store.create(Answers.empty()), Toy.number(1), ""));
    assertEquals(NotSaved.Kind.NOT_A_FOLDER, failure.kind());
    assertEquals("a file", Files.readString(wrong));
  }

  @Test
  void refusesToSaveWhatItCouldNotOpenAgain() throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(1), "toy");
    for (String text : List.of("字".repeat(100_001), "a\0b", "\ud842", "x\udfb7")) {
      Answers answers = Answers.empty().with(Toy.PROSE, text);
      NotSaved failure = assertThrows(NotSaved.class, () -> store().save(draft, answers, ""));
      assertEquals(NotSaved.Kind.DAMAGED, failure.kind());
    }
    assertThrows(NotSaved.class, () -> store().save(draft, Toy.number(2), "two\nlines"));
    assertEquals(1, Toy.number(store().open(draft.id())));
    assertEquals(1, files().size());
  }

  /** Fails the first, second, third ... step until a save meets no fault any more. */
  @Test
  void aFailureAtAnyStepIsReportedAndLosesNothing() throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(0), "toy");
    int kept = 0;
    int failAt = 1;
    for (boolean failed = true; failed; failAt++) {
      AtomicInteger steps = new AtomicInteger();
      int now = failAt;
      FaultyFiles faulty =
          new FaultyFiles(
              (step, file) -> {
                if (steps.incrementAndGet() == now) {
                  throw new IOException("Input/output error");
                }
              });
      try {
        new DraftStore(faulty.wrap(data), Toy.JSON, CLOCK).save(draft, Toy.number(now), "toy");
        kept = now;
        failed = steps.get() >= now;
      } catch (NotSaved notSaved) {
        assertEquals(NotSaved.Kind.OTHER, notSaved.kind());
      }
      int found = Toy.number(store().open(draft.id()));
      assertTrue(found == kept || found == now, found + " after fault " + now);
      kept = found;
      assertEquals(1, files().size(), "fault " + now);
    }
    assertTrue(failAt > 8, "the faults reached every step: " + failAt);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("write", new IOException("No space left on device"), NotSaved.Kind.NO_SPACE),
        Arguments.of("write", new IOException("Disk quota exceeded"), NotSaved.Kind.NO_SPACE),
        Arguments.of("write", new IOException("磁盘空间不足。"), NotSaved.Kind.NO_SPACE),
        Arguments.of("write", new IOException("设备上没有空间"), NotSaved.Kind.NO_SPACE),
        Arguments.of("force", new IOException("Input/output error"), NotSaved.Kind.OTHER),
        Arguments.of("force", new IOException((String) null), NotSaved.Kind.OTHER),
        Arguments.of("open", new AccessDeniedException("/w"), NotSaved.Kind.READ_ONLY),
        Arguments.of("open", new ReadOnlyFileSystemException(), NotSaved.Kind.READ_ONLY),
        Arguments.of(
            "open",
            new FileSystemException("/w", null, "Read-only file system"),
            NotSaved.Kind.READ_ONLY),
        Arguments.of(
            "open", new FileSystemException("/w", null, "只读文件系统"), NotSaved.Kind.READ_ONLY),
        Arguments.of(
            "open", new FileSystemException("/w", null, "介质受写入保护。"), NotSaved.Kind.READ_ONLY),
        Arguments.of(
            "open",
            new FileSystemException("/home/workspace/read-only", null, "Stale file handle"),
            NotSaved.Kind.OTHER),
        Arguments.of("open", new FileSystemException("/my space"), NotSaved.Kind.OTHER),
        Arguments.of("open", new NoSuchFileException("/gone"), NotSaved.Kind.GONE),
        Arguments.of("open", new IllegalStateException("?"), NotSaved.Kind.OTHER));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void tellsWhyItWasNotSaved(String where, Exception failure, NotSaved.Kind kind) throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(1), "toy");
    FaultyFiles faulty =
        new FaultyFiles(
            (step, file) -> {
              if (step.equals(where)) {
                if (failure instanceof IOException io) {
                  throw io;
                }
                throw (RuntimeException) failure;
              }
            });
    DraftStore store = new DraftStore(faulty.wrap(data), Toy.JSON, CLOCK);
    NotSaved notSaved = assertThrows(NotSaved.class, () -> store.save(draft, Toy.number(2), "toy"));
    assertEquals(kind, notSaved.kind());
    assertEquals(kind.name(), notSaved.getMessage());
    assertEquals(1, Toy.number(store().open(draft.id())));
    assertEquals(1, files().size());
  }

  @Test
  void waitsForAScannerThatHoldsTheFile() throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(1), "toy");
    AtomicInteger moves = new AtomicInteger();
    FaultyFiles faulty =
        new FaultyFiles(
            (step, file) -> {
              if (step.equals("move") && moves.incrementAndGet() <= 2) {
                throw new AccessDeniedException(file.toString());
              }
            });
    new DraftStore(faulty.wrap(data), Toy.JSON, CLOCK).save(draft, Toy.number(2), "toy");
    assertEquals(3, moves.get());
    assertEquals(2, Toy.number(store().open(draft.id())));
  }

  @Test
  void aFullDiskThatCannotEvenDeleteIsStillReportedAsFull() throws Exception {
    Draft draft = store().save(store().create(Answers.empty()), Toy.number(1), "toy");
    FaultyFiles faulty =
        new FaultyFiles(
            (step, file) -> {
              if (step.equals("write")) {
                throw new IOException("No space left on device");
              }
              if (step.equals("delete")) {
                throw new FileSystemException(file.toString(), null, "Input/output error");
              }
            });
    DraftStore store = new DraftStore(faulty.wrap(data), Toy.JSON, CLOCK);
    NotSaved notSaved = assertThrows(NotSaved.class, () -> store.save(draft, Toy.number(2), "toy"));
    assertEquals(NotSaved.Kind.NO_SPACE, notSaved.kind());
    assertEquals(1, Toy.number(store().open(draft.id())));
  }
}
