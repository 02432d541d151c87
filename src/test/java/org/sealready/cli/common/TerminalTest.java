package org.sealready.cli.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.words.Visible;

/** What is printed is seen; where nothing can be written, that is said once. */
class TerminalTest {

  private static final Path SAMPLE = Path.of("assets/samples/company-both-letters.json");
  private static final List<String> HIDDEN =
      List.of(
          "\u001B[2J",
          "\u007F",
          "\u0085",
          "\u009B",
          "\u200E",
          "\u200F",
          "\u202A",
          "\u202B",
          "\u202C",
          "\u202D",
          "\u202E",
          "\u2066",
          "\u2067",
          "\u2068",
          "\u2069",
          "\uFEFF",
          "\u2028",
          "\n",
          "\t");

  @TempDir private Path folder;

  private static void assertPlain(String text) {
    String rest = text.replaceAll("[\r\n]", "");
    assertTrue(rest.codePoints().noneMatch(Visible::isHidden), Visible.line(text));
  }

  @Test
  void nothingHiddenReachesTheTerminal() throws IOException {
    int printed = 0;
    for (String hidden : HIDDEN) {
      Path named = Files.copy(SAMPLE, folder.resolve("a" + hidden + "b.json"));
      Path out = folder.resolve("out" + hidden + "put");
      String odd = "odd" + hidden + "argument";
      List<Run> runs =
          List.of(
              Run.today("check", named),
              Run.today("check", folder.resolve(odd)),
              Run.today("check", odd, "--lang", "en"),
              Run.today("check", "--" + odd),
              Run.today(odd),
              Run.today("letters", named, "--out", out),
              Run.today("letters", named, "--out", named),
              Run.today("letters", named, "--out", out, "--letter", odd),
              Run.today("testpage", "--out", out),
              Run.today("templates", "check", folder.resolve(odd)),
              Run.today("templates", "export", odd, "--out", out),
              Run.today("forms", "show", odd),
              Run.today("forms", "import", folder.resolve(odd), "--title", odd));
      for (Run run : runs) {
        assertPlain(run.out());
        assertPlain(run.err());
        assertFalse(run.out().isEmpty() && run.err().isEmpty());
        printed++;
      }
      Run json = Run.today("check", named, "--format", "json");
      assertPlain(json.out());
      String file = new ObjectMapper().readTree(json.out()).at("/files/0/file").asText();
      assertEquals(named.toString(), file);
    }
    System.out.printf("faults: hidden characters in %d runs, 0 on the terminal%n", printed);
  }

  @Test
  void aFolderThatTakesNothingIsToldOnce() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    List<Path> closed =
        List.of(
            file,
            file.resolve("below"),
            folder.resolve("很".repeat(200)),
            Path.of("/proc/sealready"),
            Path.of("/sys/sealready"));
    for (Path out : closed) {
      for (Run run :
          List.of(
              Run.today("letters", SAMPLE, SAMPLE, "--out", out),
              Run.today("templates", "export", "--out", out),
              Run.today("testpage", "--out", out))) {
        assertEquals(2, run.code(), run.err());
        assertEquals(1, run.complaints().size(), run.err());
        assertTrue(run.err().contains(out.toString()), run.err());
        assertTrue(run.err().contains("请"), run.err());
        assertFalse(run.err().contains("commitment"), run.err());
        assertEquals("", run.out());
      }
    }
  }
}
