package org.sealready.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

  private static final FileTime TIME = FileTime.from(Instant.parse("2026-11-21T00:00:00Z"));

  @TempDir Path folder;

  private Path tree(String name) throws IOException {
    Path tree = Files.createDirectories(folder.resolve(name).resolve("说 明")).getParent();
    Files.writeString(tree.resolve("说 明").resolve("一.txt"), "内容");
    Path program = tree.resolve("program");
    Files.writeString(program, "#!/bin/sh\n");
    assertTrue(program.toFile().setExecutable(true, false));
    return tree;
  }

  @Test
  void theSameFolderGivesTheSameBytes() throws IOException {
    Archives archives = new Archives(TIME);
    for (String name : new String[] {"one", "other"}) {
      archives.zip(tree(name), "sealready/", folder.resolve(name + ".zip"));
      archives.tarGz(tree(name), "sealready/", folder.resolve(name + ".tar.gz"));
    }
    for (String ending : new String[] {".zip", ".tar.gz"}) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("one" + ending)),
          Files.readAllBytes(folder.resolve("other" + ending)));
    }
  }

  /** Simple readers make no folder that is not named. */
  @Test
  void everyFolderComesBeforeWhatIsInIt() throws IOException {
    Path archive = folder.resolve("one.zip");
    new Archives(TIME).zip(tree("one"), "sealready/", archive);
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      Set<String> folders = new HashSet<>(Set.of(""));
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        String name = entry.getName();
        assertTrue(folders.contains(name.replaceFirst("[^/]+/?$", "")), name);
        folders.add(name);
      }
      assertEquals(5, folders.size());
    }
  }

  @Test
  void aZipKeepsNamesAndTheTimeInUtc() throws IOException {
    Path archive = folder.resolve("one.zip");
    new Archives(TIME).zip(tree("one"), "sealready/", archive);
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      var entry = zip.getEntry("sealready/说 明/一.txt");
      assertEquals(TIME, entry.getLastModifiedTime());
      assertEquals("内容", new String(zip.getInputStream(entry).readAllBytes(), "UTF-8"));
    }
  }

  /** Nothing is stored twice, and of a library that is used in part only that part. */
  @Test
  void onlyReachedClassesOfALibraryAreUsed() throws IOException {
    Path program = folder.resolve("program.jar");
    Path library = folder.resolve("library.jar");
    new Jar().with(Ours.class).into(program);
    new Jar().with(Used.class).with(Deeper.class).with(Unused.class).into(library);
    assertEquals(
        Set.of(Jar.entry(Used.class), Jar.entry(Deeper.class)), UsedClasses.of(program, library));
  }

  static final class Ours {
    Object used = new Used[1][1];
  }

  static final class Used {
    Object deeper() {
      return new Deeper();
    }
  }

  static final class Deeper {}

  static final class Unused {}
}
