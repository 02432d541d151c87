package org.sealready.vault.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.MemoryFolder;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.DraftVersions;
import org.sealready.vault.filing.Toy;

/** A save that did not happen says why, and leaves everything as it was. */
class NotSavedTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

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
  void tellsWhy(String where, Exception failure, NotSaved.Kind kind) throws Exception {
    Draft draft = Box.saved(Box.store(data), 1);
    DraftStore store =
        Box.store(
            data,
            (step, file) -> {
              if (step.equals(where)) {
                if (failure instanceof IOException io) {
                  throw io;
                }
                throw (RuntimeException) failure;
              }
            });
    NotSaved notSaved = assertThrows(NotSaved.class, () -> store.save(Box.changed(draft, 2)));
    assertEquals(kind, notSaved.kind());
    assertEquals(kind.name(), notSaved.getMessage(), "no path, no value");
    assertEquals(draft, Box.store(data).open(draft.id()));
    assertEquals(1, Box.files(store.folder()).size());
  }

  @Test
  void waitsForAScannerThatHoldsTheFile() throws Exception {
    Draft draft = Box.saved(Box.store(data), 1);
    AtomicInteger moves = new AtomicInteger();
    DraftStore store =
        Box.store(
            data,
            (step, file) -> {
              if (step.equals("move") && moves.incrementAndGet() <= 2) {
                throw new AccessDeniedException(file.toString());
              }
            });
    store.save(Box.changed(draft, 2));
    assertEquals(3, moves.get());
    assertEquals(2, Toy.number(store.open(draft.id())));
  }

  @Test
  void aFullDiskThatCannotEvenDeleteIsStillReportedAsFull() throws Exception {
    Draft draft = Box.saved(Box.store(data), 1);
    DraftStore store =
        Box.store(
            data,
            (step, file) -> {
              if (step.equals("write")) {
                throw new IOException("No space left on device");
              }
              if (step.equals("delete")) {
                throw new FileSystemException(file.toString(), null, "Input/output error");
              }
            });
    NotSaved notSaved = assertThrows(NotSaved.class, () -> store.save(Box.changed(draft, 2)));
    assertEquals(NotSaved.Kind.NO_SPACE, notSaved.kind());
    assertEquals(1, Toy.number(store.open(draft.id())));
    assertEquals(0, new DraftVersions(Box.store(data)).recover().size());
    assertEquals(1, Box.files(store.folder()).size());
  }
}
