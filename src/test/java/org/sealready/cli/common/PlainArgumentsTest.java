package org.sealready.cli.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.words.Language;

class PlainArgumentsTest {

  @TempDir Path folder;

  private static String[] split(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ");
  }

  static Stream<String> plain() {
    return Stream.of(
        "",
        "--data d",
        "--lang en",
        "--today 2026-11-21",
        "--today 2026-11-21 --data d --lang zh",
        "备案.json",
        "--data d 备案.SEALREADY --lang en",
        "a/b --data d",
        "/没有/这个.sealready.json");
  }

  /** What is read without a parser is what the parser reads. */
  @ParameterizedTest
  @MethodSource("plain")
  void opensTheSameWindowAsAParser(String line) {
    Run parsed = Run.of((Object[]) split(line));
    assertEquals(0, parsed.code());
    assertEquals(Optional.of(parsed.wizard()), PlainArguments.of(split(line)).window());
  }

  static Stream<String> unclear() {
    return Stream.of(
        "--help",
        "check",
        "--data",
        "--data d --data e",
        "--data=d",
        "--data --lang",
        "--data d extra",
        "a.json b.json",
        "a.json check",
        "--lang fr",
        "--today 2026-02-30",
        "--colour red");
  }

  @ParameterizedTest
  @MethodSource("unclear")
  void leavesTheRestToAParser(String line) {
    assertTrue(PlainArguments.of(split(line)).window().isEmpty());
  }

  static Stream<String> unknown() {
    return Stream.of("extra", "chek", "chek a.json", "a.json chek", "a.json b.json", "a.txt");
  }

  /** Neither a command nor a file: what was mistyped is named, and no window opens. */
  @ParameterizedTest
  @MethodSource("unknown")
  void aWordThatIsNoFileOpensNoWindow(String line) {
    Run run = Run.of((Object[]) split(line));
    assertEquals(2, run.code());
    assertEquals(1, run.complaints().size(), run.err());
    String named = line.equals("a.json b.json") ? "b.json" : line.replaceAll("a.json| ", "");
    assertTrue(run.err().contains(named), run.err());
  }

  @Test
  void aFileBesideOptionsIsOpened() {
    Run run = Run.of("--data=d", "a.json", "--lang=en");
    assertEquals(0, run.code());
    assertEquals(Optional.of(Path.of("a.json")), run.wizard().file());
  }

  @Test
  void leavesAFileInPlaceOfTheFolderToAParser() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    PlainArguments plain = PlainArguments.of("--data", file.toString());
    assertTrue(plain.window().isEmpty());
    assertEquals(Optional.of(file), plain.noFolder());
  }

  @Test
  void knowsTheLanguageBeforeTheRest() {
    assertEquals(Language.ENGLISH, PlainArguments.of("check", "--lang=en").language());
    assertEquals(Language.CHINESE, PlainArguments.of("check", "--lang", "xx").language());
  }

  @Test
  void helpAsksForNoCatalogue() {
    assertTrue(PlainArguments.of("letters", "a.json").asksCatalogue());
    assertFalse(PlainArguments.of("letters", "--help").asksCatalogue());
    assertFalse(PlainArguments.of("testpage").asksCatalogue());
  }
}
