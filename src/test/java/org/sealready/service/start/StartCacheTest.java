package org.sealready.service.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.service.start.StartCache.State;

class StartCacheTest {

  private static final FileTime BUILT = FileTime.from(1_795_219_200, TimeUnit.SECONDS);

  @TempDir Path folder;
  private Path app;
  private Path cache;
  private Path jar;

  @BeforeEach
  void prepare() throws IOException {
    app = Files.createDirectories(folder.resolve("印 备").resolve("app"));
    Files.createDirectory(app.resolve("lib"));
    jar = app.resolve("lib").resolve("a b.jar");
    Files.writeString(jar, "library");
    Files.writeString(app.resolve("sealready.jar"), "program");
    cache = app.resolve(TrainingRun.CACHE);
    Files.writeString(cache, "loaded classes");
    Files.setLastModifiedTime(jar, BUILT);
    Files.setLastModifiedTime(app.resolve("sealready.jar"), BUILT);
    CacheRecord.of(app, cache).write(CacheRecord.beside(cache));
  }

  private State restored() {
    return new StartCache(app, Optional.empty()).restore();
  }

  @Test
  void aRecordIsReadAsItWasWritten() throws IOException {
    assertEquals(CacheRecord.of(app, cache), CacheRecord.read(CacheRecord.beside(cache)));
    assertEquals(State.FITS, restored());
  }

  @Test
  void lostTimesArePutRight() throws IOException {
    for (long seconds : new long[] {2, -28_800, 1}) {
      FileTime other = FileTime.from(1_795_219_200 + seconds, TimeUnit.SECONDS);
      Files.setLastModifiedTime(jar, other);
      assertEquals(State.FITS, restored());
      assertEquals(BUILT, Files.getLastModifiedTime(jar));
    }
  }

  @Test
  void whatTimesCannotPutRightIsMissing() throws IOException {
    Files.writeString(cache, "cut");
    assertEquals(State.MISSING, restored());
    Files.delete(cache);
    assertEquals(State.MISSING, restored());
  }

  @Test
  void aReplacedJarIsMissingAndKeepsItsTime() throws IOException {
    Files.writeString(jar, "a newer library");
    FileTime time = FileTime.from(1_800_000_000, TimeUnit.SECONDS);
    Files.setLastModifiedTime(jar, time);
    assertEquals(State.MISSING, restored());
    assertEquals(time, Files.getLastModifiedTime(jar));
  }

  @Test
  void aRecordThatIsNoneIsMissing() throws IOException {
    Path record = CacheRecord.beside(cache);
    for (String text : new String[] {"", "sealready-start 1", "sealready-start 1\n1\nx\n", "?\n"}) {
      Files.writeString(record, text);
      assertEquals(State.MISSING, restored());
      assertThrows(IOException.class, () -> CacheRecord.read(record));
    }
  }

  @Test
  void anotherJavaIsMissing() throws IOException {
    Path record = CacheRecord.beside(cache);
    String java = System.getProperty("java.vm.version");
    Files.writeString(record, Files.readString(record).replace(java, "24.0.1+9"));
    assertEquals(State.MISSING, restored());
  }

  /** The launcher takes it where it is there, so one that does not fit must go. */
  @Test
  void anOwnCacheGoesBeforeAndIsRemovedWhenItDoesNotFit() throws IOException {
    Path own = Files.createDirectories(folder.resolve("data/start")).resolve(TrainingRun.CACHE);
    Files.writeString(own, "made here");
    CacheRecord.of(app, own).write(CacheRecord.beside(own));
    Files.delete(cache);
    StartCache start = new StartCache(app, Optional.of(own));
    assertEquals(State.FITS, start.restore());
    assertTrue(Files.exists(own));
    Files.writeString(jar, "a newer library");
    assertEquals(State.MISSING, start.restore());
    assertFalse(Files.exists(own));
  }
}
