package org.sealready.cli.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;

/** What the parser and the plain reading of {@code letters} make of the same arguments. */
class PlainLettersTest {

  private static final String SAMPLE = Ours.sample("company-both-letters").toString();

  private static Optional<PlainLetters> read(String arguments) {
    return PlainLetters.of(PlainArguments.of(arguments.split(" ", -1)));
  }

  @Test
  void readsFilesAndOptionsInAnyOrder() {
    assertEquals(
        Optional.of(
            new PlainLetters(
                List.of(Path.of("a.json"), Path.of("b.json")),
                Optional.of(Path.of("out")),
                List.of("x", "y"),
                true,
                false)),
        read(
            "--lang en --data d letters --letter x a.json --draft --out out b.json --letter y"
                + " --today 2026-11-21"));
    assertEquals(
        Optional.of(
            new PlainLetters(List.of(Path.of("a.json")), Optional.empty(), List.of(), false, true)),
        read("letters --list a.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "letters",
        "letters --out out",
        "letters a.json --out",
        "letters a.json --out=out",
        "letters a.json --out  --draft",
        "letters a.json --out -x",
        "letters a.json --out out --out out",
        "letters a.json --list --list",
        "letters a.json --output out",
        "letters a.json --help",
        "letters a.json -h",
        "letters -- a.json",
        "letters -a.json --out out",
        "letters letters --out out",
        "letters a.json --out letters",
        "letters a.json --letter letters --out out",
        "a.json letters --out out",
        "--out out letters a.json",
        "--data letters a.json",
        "check a.json",
        "letters a.json --out out --lang fr",
        "letters a.json --out out --today 2026-02-30",
        "letters a.json --out out --passphrase-file p",
        "letters a\u0000.json --out out",
        "letters a.json --out o\u0000ut",
      })
  void leavesEverythingElseToTheParser(String arguments) {
    assertEquals(Optional.empty(), read(arguments));
  }

  /** An equals sign is enough to have the parser read it. */
  @Test
  void doesWhatTheParserDoes(@TempDir Path folder) throws Exception {
    List<List<String>> cases =
        List.of(
            List.of(SAMPLE, "--out", "OUT"),
            List.of(SAMPLE, "--out", "OUT", "--letter", "commitment", "--letter", "explanation"),
            List.of(SAMPLE, "--out", "OUT", "--letter", "no-such"),
            List.of("no-such.json", SAMPLE, "--out", "OUT", "--draft"),
            List.of(SAMPLE, "--list"),
            List.of(SAMPLE));
    int count = 0;
    for (List<String> each : cases) {
      for (String language : List.of("zh", "en")) {
        Path plain = folder.resolve("plain-" + count);
        Path parsed = folder.resolve("parsed-" + count++);
        Run one = run(each, plain, "--lang", language);
        Run other = run(each, parsed, "--lang=" + language);
        assertEquals(other.code(), one.code(), each.toString());
        assertEquals(other.out(), one.out().replace(plain.toString(), parsed.toString()));
        assertEquals(other.err(), one.err().replace(plain.toString(), parsed.toString()));
        assertEquals(names(parsed), names(plain));
      }
    }
    assertEquals(12, count);
    assertTrue(names(folder.resolve("plain-0")).size() > 1);
  }

  private static Run run(List<String> arguments, Path out, String... language) {
    List<String> all = new ArrayList<>(List.of("letters"));
    arguments.forEach(each -> all.add(each.equals("OUT") ? out.toString() : each));
    all.addAll(List.of("--today", "2026-11-21"));
    all.addAll(List.of(language));
    return Run.of(all.toArray());
  }

  private static List<String> names(Path folder) throws Exception {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
