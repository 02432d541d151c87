package org.sealready.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageSourcesTest {

  private static final String PLAIN = "/** Row 1: something. */\npackage toy;\n";
  private static final String GIVEN =
      "/**\n * Row 1: something. One\n * thing: each reads the other.\n */\npackage toy;\n";

  @TempDir private Path folder;
  private Path toy;

  @BeforeEach
  void makeAPackage() throws IOException {
    toy = Files.createDirectory(folder.resolve("toy"));
  }

  @Test
  void ourPackagesAreSmallAndSayWhatTheyAreFor() throws IOException {
    assertEquals(
        List.of(),
        new PackageSources(Path.of("src/main/java/org/sealready")).complaints(),
        "main sources");
  }

  @Test
  void thirtyFilesNeedNoReasonAndOneMoreDoes() throws IOException {
    fill(PackageSources.USUAL, PLAIN);
    assertEquals(List.of(), complaints());
    fill(PackageSources.USUAL + 1, PLAIN);
    assertEquals(List.of(toy + " holds 31 files"), complaints());
    fill(PackageSources.USUAL + 1, GIVEN);
    assertEquals(List.of(), complaints());
  }

  @Test
  void noReasonIsGoodEnoughForMoreThanForty() throws IOException {
    fill(PackageSources.MOST, GIVEN);
    assertEquals(List.of(), complaints());
    fill(PackageSources.MOST + 1, GIVEN);
    assertEquals(List.of(toy + " holds 41 files"), complaints());
  }

  @Test
  void aFileWithOneLineTooManyIsFound() throws IOException {
    fill(0, PLAIN);
    Path file = toy.resolve("Long.java");
    Files.writeString(file, "\n".repeat(PackageSources.MOST_LINES));
    assertEquals(List.of(), complaints());
    Files.writeString(file, "\n".repeat(PackageSources.MOST_LINES + 1));
    assertEquals(List.of(file + " has 251 lines"), complaints());
  }

  @Test
  void aPackageWithoutACommentIsFound() throws IOException {
    fill(1, "package toy;\n");
    assertEquals(List.of(toy + " does not say what it is for"), complaints());
  }

  @Test
  void aCommentThatNamesImportsIsFound() throws IOException {
    fill(1, "/** Row 1: something. Imports form\n * only. */\npackage toy;\n");
    assertEquals(List.of(toy + " names imports, which SubRows does"), complaints());
  }

  private List<String> complaints() throws IOException {
    return new PackageSources(folder).complaints();
  }

  private void fill(int files, String comment) throws IOException {
    for (int file = 0; file < files; file++) {
      Files.writeString(toy.resolve("File" + file + ".java"), "package toy;\n");
    }
    Files.writeString(toy.resolve("package-info.java"), comment);
  }
}
