package org.sealready.vault.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Child;
import org.sealready.Effort;
import org.sealready.MemoryFolder;

@Tag(Effort.FAULTS)
class OneWriterTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  @Test
  void thereIsOneAtATime() throws IOException {
    try (OneWriter first = OneWriter.of(data).orElseThrow()) {
      assertEquals(Optional.empty(), OneWriter.of(data));
      assertEquals(Optional.empty(), OneWriter.of(data.resolve(".")), "the same by another name");
      assertEquals(Optional.empty(), first.takeCall());
    }
    OneWriter.of(data).orElseThrow().close();
  }

  @Test
  void anotherStartAsksItToShowItsWindow() throws IOException {
    try (OneWriter writer = OneWriter.of(data).orElseThrow()) {
      OneWriter.call(data, ShowRequest.WINDOW);
      OneWriter.call(data, ShowRequest.WINDOW);
      assertFalse(OneWriter.isHeard(data));
      assertEquals(Optional.of(ShowRequest.WINDOW), writer.takeCall());
      assertEquals(Optional.empty(), writer.takeCall());
      assertTrue(OneWriter.isHeard(data));
    }
  }

  @Test
  void anotherStartHandsAFileOver() throws IOException {
    ShowRequest file = ShowRequest.of(data.resolve("备案 一.json"));
    try (OneWriter writer = OneWriter.of(data).orElseThrow()) {
      OneWriter.call(data, file);
      OneWriter.call(data, ShowRequest.WINDOW);
      assertEquals(Optional.of(file), writer.takeCall(), "a later call for the window keeps it");
      assertEquals(Optional.empty(), writer.takeCall());
      Files.write(data.resolve("show.call"), new byte[] {'/', 0, (byte) 0xFF});
      assertEquals(Optional.of(ShowRequest.WINDOW), writer.takeCall(), "no path");
    }
  }

  @Test
  void aCallFromBeforeItsTimeIsNotForIt() throws IOException {
    OneWriter.call(data, ShowRequest.WINDOW);
    try (OneWriter writer = OneWriter.of(data).orElseThrow()) {
      assertEquals(Optional.empty(), writer.takeCall());
    }
  }

  @Test
  void theFolderIsMadeWhereItIsMissing() throws IOException {
    OneWriter.of(data.resolve("a").resolve("b")).orElseThrow().close();
    assertTrue(Files.isRegularFile(data.resolve("a").resolve("b").resolve("writer.lock")));
  }

  @Test
  void aFolderThatTakesNoFilesIsReported() throws IOException {
    Path file = Files.writeString(data.resolve("file"), "x");
    assertThrows(IOException.class, () -> OneWriter.of(file));
    Files.delete(file);
    OneWriter.of(file).orElseThrow().close();
  }

  @Test
  void knowsWhetherItsFolderIsStillTheOneAtThePath() throws IOException {
    Path folder = data.resolve("folder");
    Path away = data.resolve("away");
    Path link = Files.createSymbolicLink(data.resolve("link"), folder);
    try (OneWriter writer = OneWriter.of(folder).orElseThrow()) {
      assertTrue(writer.isHere());
      Files.move(folder, away);
      assertFalse(writer.isHere());
      Files.createDirectory(folder);
      assertFalse(writer.isHere(), "another folder of the same name");
      Files.delete(folder);
      Files.move(away, folder);
      assertTrue(writer.isHere() && writer.hasItsLock());
      Files.delete(folder.resolve("writer.lock"));
      assertFalse(writer.hasItsLock());
    }
    try (OneWriter writer = OneWriter.of(link).orElseThrow()) {
      assertTrue(writer.isHere());
      Files.delete(link);
      Files.createSymbolicLink(link, Files.createDirectory(away));
      assertFalse(writer.isHere(), "the link leads elsewhere");
    }
    assertThrows(IOException.class, () -> OneWriter.ofExisting(data.resolve("none")));
    assertFalse(Files.exists(data.resolve("none")));
  }

  /** Starts of the program side by side; then their one writer is killed. */
  @Test
  void ofManyStartsOneWrites() throws Exception {
    int starts = Effort.of(4, 20);
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      children.add(Child.start(Claimer.class, data.toString()));
    }
    List<Child> writers = new ArrayList<>();
    for (Child child : children) {
      if (child.line().equals("writer")) {
        writers.add(child);
      }
    }
    assertEquals(1, writers.size());
    Child next = Child.start(Claimer.class, data.toString());
    assertEquals("reader", next.line());
    writers.getFirst().kill();
    Child heir = Child.start(Claimer.class, data.toString());
    assertEquals("writer", heir.line());
    for (Child child : children) {
      child.kill();
    }
    next.kill();
    heir.kill();
    Effort.report("%d parallel starts: 1 writer; writer killed: the next start writes", starts);
  }
}
