package org.sealready.service.filings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.json.BadFiling;
import org.sealready.service.Catalogue;
import org.sealready.service.Sample;
import org.sealready.service.UnusableFile;
import org.sealready.words.Language;
import org.sealready.words.Words;

class FilingFilesTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir private Path folder;

  private static String refusal(Path file) {
    UnusableFile unusable =
        assertTimeoutPreemptively(
            SOON,
            () ->
                assertThrows(
                    UnusableFile.class, () -> new FilingFiles(CATALOGUE.form()).read(file)));
    return unusable.phrase().key();
  }

  @Test
  void readsASample() throws UnusableFile {
    assertEquals(
        Ours.answers("individual"),
        new FilingFiles(CATALOGUE.form()).read(Ours.sample("individual")));
  }

  @Test
  void saysWhatAPathIs() throws IOException {
    assertEquals("input.missing", refusal(folder.resolve("none.json")));
    assertEquals("input.folder", refusal(folder));
    assertEquals("input.missing", refusal(folder.resolve("a").resolve("b.json")));
    Path dangling = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
    assertEquals("input.missing", refusal(dangling));
    assertEquals("input.empty", refusal(Files.createFile(folder.resolve("empty.json"))));
    assertEquals(
        "input.too_long",
        refusal(Files.write(folder.resolve("long.json"), new byte[5 * 1024 * 1024])));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "/dev/random", "/dev/full", "/dev/null"})
  void refusesADevice(String device) {
    Assumptions.assumeTrue(Files.exists(Path.of(device)), "a system without devices as files");
    assertEquals("input.unreadable", refusal(Path.of(device)));
  }

  @Test
  void refusesAPipeWithoutWaitingForIt() throws Exception {
    Path pipe = folder.resolve("pipe.json");
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs a POSIX system");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    assertEquals("input.unreadable", refusal(pipe));
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalHasItsWords(BadFiling.Kind kind) {
    String key = "input." + kind.name().toLowerCase(java.util.Locale.ROOT);
    String text = Words.in(Language.CHINESE).text(key, "1", "2");
    assertFalse(text.isBlank() || text.contains("{"), text);
  }

  static List<Sample> samples() {
    return CATALOGUE.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleOfTheStartScreenIsThere(Sample sample) {
    assertFalse(new FilingFiles(CATALOGUE.form()).read(sample).size() == 0);
  }

  @Test
  void writesWhatItReads() throws Exception {
    FilingFiles files = new FilingFiles(CATALOGUE.form());
    for (String name : Ours.goodSamples()) {
      byte[] written = files.write(Ours.answers(name));
      Path file = Files.write(folder.resolve(name + ".json"), written);
      assertEquals(Ours.answers(name), files.read(file), name + Arrays.hashCode(written));
    }
  }
}
