package org.sealready.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesOverWhatIsThereAndLeavesNothingElse() throws IOException {
    Path file = folder.resolve("核对单.pdf");
    OutputFile.write(file, new byte[] {1, 2, 3});
    OutputFile.write(file, new byte[] {4});
    assertArrayEquals(new byte[] {4}, Files.readAllBytes(file));
    assertEquals(List.of("核对单.pdf"), names());
  }

  /** A folder of the name that was chosen: it stays, and so does what is in it. */
  @Test
  void leavesEverythingAsItWasWhereItCannotWrite() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("a.pdf"));
    Files.write(taken.resolve("inside"), new byte[] {7});
    assertThrows(IOException.class, () -> OutputFile.write(taken, new byte[] {1}));
    assertEquals(List.of("a.pdf"), names());
    assertArrayEquals(new byte[] {7}, Files.readAllBytes(taken.resolve("inside")));
    Path nowhere = folder.resolve("gone").resolve("a.pdf");
    assertThrows(IOException.class, () -> OutputFile.write(nowhere, new byte[] {1}));
    assertEquals(List.of("a.pdf"), names());
  }

  /** A file that was named without its folder lies where the program was started. */
  @Test
  void takesANameWithoutAFolder() throws IOException {
    Path name = Path.of("output-file-test-" + java.util.UUID.randomUUID() + ".txt");
    try {
      OutputFile.write(name, new byte[] {5});
      assertArrayEquals(new byte[] {5}, Files.readAllBytes(name));
    } finally {
      Files.deleteIfExists(name);
    }
  }
}
