package org.sealready.service.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every part of the program is named with the text of its licence. */
class ProgramPartsTest {

  private static final List<String> OURS =
      List.of(
          "SealReady",
          "Java ",
          "javafx-",
          "controlsfx",
          "atlantafx",
          "jackson-databind-2",
          "pdfbox-3",
          "fontbox",
          "jbig2",
          "jai-imageio-core",
          "jai-imageio-jpeg2000",
          "bcprov",
          "picocli",
          "commons-logging",
          "element-china",
          "pinyin-data",
          "NotoSerifSC",
          "HanaMinB");

  @Test
  void everyPartHasItsLicence() throws IOException {
    List<Part> parts = ProgramParts.all();
    for (String name : OURS) {
      List<Part> found = parts.stream().filter(part -> part.name().startsWith(name)).toList();
      // The tests of the core run without the window's libraries.
      assertTrue(!found.isEmpty() || name.matches("javafx-|controlsfx|atlantafx"), name);
      for (Part part : found) {
        assertTrue(part.licence().read().length() > 300, part.name());
      }
    }
  }

  @Test
  void everyFaceIsAPart() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets", "fonts"))) {
      Set<String> texts =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("-LICENSE.txt"))
              .map(name -> name.replace("-LICENSE.txt", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(texts, new TreeSet<>(ProgramParts.FACES));
    }
  }

  @Test
  void ourOwnLicenceIsTheOneOfTheProject() throws IOException {
    assertEquals(
        Files.readString(Path.of("LICENSE")),
        Files.readString(Path.of("assets", "licences", "sealready-LICENSE.txt")));
  }
}
