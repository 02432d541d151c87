package org.sealready.vault.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.letter.Template;
import org.sealready.service.wording.Wordings;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.filing.FaultyFiles;
import org.sealready.vault.key.PaperAccess;

class TextFolderTest {

  private static final Instant NOW = Instant.parse("2026-11-21T01:02:03Z");

  @TempDir private Path data;

  private List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void onlyTheOwnerReadsFolderAndFile() throws Exception {
    Assumptions.assumeTrue(data.getFileSystem().supportedFileAttributeViews().contains("posix"));
    TextFolder folder = new TextFolder(data.resolve("letters"), PaperAccess.of(Optional.empty()));
    folder.write("a", "x".getBytes(UTF_8));
    folder.write("a", "y".getBytes(UTF_8));
    assertEquals("rwx------", mode(data.resolve("letters")));
    assertEquals("rw-------", mode(folder.file("a")));
    assertEquals(List.of("a.txt"), files(data.resolve("letters")));
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void listsNamesWithoutWhatOthersLeave() throws Exception {
    TextFolder folder = new TextFolder(data, PaperAccess.of(Optional.empty()));
    for (String name : List.of("b.txt", "a.txt", ".a.txt", ".a.txt.1.tmp", "a.bak")) {
      Files.writeString(data.resolve(name), "x");
    }
    assertEquals(List.of("a", "b"), folder.names());
    assertEquals(
        List.of(), new TextFolder(data.resolve("none"), PaperAccess.of(Optional.empty())).names());
  }

  @Test
  void movesWhateverStandsUnderAName() throws Exception {
    TextFolder from = new TextFolder(data.resolve("from"), PaperAccess.of(Optional.empty()));
    TextFolder to = new TextFolder(data.resolve("to"), PaperAccess.of(Optional.empty()));
    Files.createDirectories(from.file("folder"));
    Files.writeString(from.file("folder").resolve("mine"), "mine");
    Path target = Files.writeString(data.resolve("target"), "mine");
    Files.createSymbolicLink(from.file("link"), target);
    Files.createSymbolicLink(from.file("nowhere"), data.resolve("none"));
    assertTrue(from.has("nowhere"));
    for (String name : List.of("folder", "link", "nowhere")) {
      assertEquals(to.file(name + "-1"), from.moveTo(to, name, name + "-1"));
      assertFalse(from.has(name));
    }
    assertEquals("mine", Files.readString(to.file("folder-1").resolve("mine")));
    assertEquals("mine", Files.readString(target));
  }

  @Test
  void anyOtherNameIsRefused() {
    TextFolder folder = new TextFolder(data, PaperAccess.of(Optional.empty()));
    for (String name : List.of("../a", "a/b", "", ".a", "a.b", "a\\b")) {
      assertThrows(IllegalArgumentException.class, () -> folder.file(name), name);
    }
  }

  @Test
  void sweepsOnlyWhatASaveOfLongAgoHasLeft() throws Exception {
    TextFolder folder = new TextFolder(data, PaperAccess.of(Optional.empty()));
    String old = "." + new UUID(0, 1) + ".txt.tmp";
    String young = "." + new UUID(0, 2) + ".txt.tmp";
    for (String name : List.of(old, young, "a.txt", "mine.tmp")) {
      Files.writeString(data.resolve(name), "x");
      boolean isNew = name.equals(young);
      Files.setLastModifiedTime(
          data.resolve(name), FileTime.from(isNew ? NOW : NOW.minusSeconds(3600)));
    }
    folder.sweep(NOW);
    assertEquals(List.of(young, "a.txt", "mine.tmp"), files(data));
    new TextFolder(data.resolve("none"), PaperAccess.of(Optional.empty())).sweep(NOW);
  }

  /**
   * The disk refuses one step after the other: the user's text is there, before or after, and the
   * one before is nowhere lost.
   */
  @Test
  void noStepThatFailsLosesAWording() throws Exception {
    String before = Template.text("commitment").orElseThrow() + "% before\n";
    String after = Template.text("commitment").orElseThrow() + "% after\n";
    boolean fired = true;
    int failing = 0;
    while (fired) {
      failing++;
      Path own = Files.createDirectory(data.resolve("run" + failing));
      new Wordings(Ours.catalogue(), own).use("commitment", before);
      AtomicInteger step = new AtomicInteger(Integer.MIN_VALUE);
      boolean saved = use(own, step, failing, after);
      fired = step.get() >= failing;
      assertTrue(fired || saved, "nothing failed, yet it was not saved");
      assertWhole(own.resolve("letters"), before, after, saved, "step " + failing);
    }
    assertTrue(failing > 8, "only " + failing + " steps were tried");
  }

  /** Fails at one step, counted from the moment of the save on. */
  private static boolean use(Path own, AtomicInteger step, int failing, String text) {
    FaultyFiles faulty =
        new FaultyFiles(
            (name, file) -> {
              if (step.incrementAndGet() == failing) {
                throw new IOException("step " + failing);
              }
            });
    Wordings wordings = new Wordings(Ours.catalogue(), faulty.wrap(own));
    step.set(0);
    try {
      wordings.use("commitment", text);
      return true;
    } catch (NotSaved told) {
      return false;
    }
  }

  private static void assertWhole(
      Path letters, String before, String after, boolean saved, String where) throws IOException {
    String now = Files.readString(letters.resolve("commitment.txt"));
    assertTrue(now.equals(after) || !saved && now.equals(before), where);
    if (now.equals(after)) {
      Path aside = letters.resolve("aside").resolve("commitment-1.txt");
      assertEquals(before, Files.readString(aside), where);
    }
  }
}
