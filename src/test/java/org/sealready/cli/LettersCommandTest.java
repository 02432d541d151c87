package org.sealready.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.cli.common.Run;

@Isolated
class LettersCommandTest {

  private static final Path BOTH = Ours.sample("company-both-letters");
  private static final Path ONE = Ours.sample("company-one-person");
  private static final Path BROKEN = Ours.sample("broken-missing");
  private static final String COMMITMENT = "青禾排队叫号-互联网信息服务承诺书-commitment.pdf";

  @TempDir private Path out;

  static List<String> samples() {
    return Ours.samples();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void listsIdNeedAndReason(String name) throws IOException {
    Run run = Run.today("letters", "--list", Ours.sample(name));
    assertEquals(0, run.code());
    assertEquals("", run.err());
    List<String> table =
        Files.readAllLines(Path.of("src", "test", "resources", "sample-letters.csv")).stream()
            .filter(line -> line.startsWith(name + ","))
            .map(line -> line.substring(name.length() + 1))
            .toList();
    assertEquals(table, run.lines().stream().map(line -> String.join(",", columns(line))).toList());
  }

  private static List<String> columns(String line) {
    String[] columns = line.split("\t", -1);
    assertEquals(3, columns.length, line);
    assertFalse(columns[2].isBlank() || columns[2].contains("{"), line);
    return List.of(columns[0], columns[1]);
  }

  @Test
  void writesWhatIsNeededUnderNamesForPeople() throws IOException {
    Path folder = out.resolve("文书").resolve("new");
    Run run = Run.today("letters", BOTH, "--out", folder);
    assertEquals("", run.err());
    assertEquals(0, run.code());
    List<String> names =
        List.of(
            "石桥渡手作-主体负责人授权书-entity-contact-authorization.pdf",
            "石桥渡手作-小程序负责人授权书-mini-program-contact-authorization.pdf",
            "石桥渡手作-互联网信息服务承诺书-commitment.pdf",
            "石桥渡手作-不涉及前置审批承诺书-no-pre-approval-commitment.pdf");
    assertEquals(names, run.names());
    assertEquals(names.stream().sorted().toList(), files(folder));
    for (String line : run.lines()) {
      assertTrue(new String(Files.readAllBytes(Path.of(line)), 0, 5).startsWith("%PDF-"));
    }
  }

  @Test
  void writesOneLetterWhereOneIsNamedHoweverOften() throws IOException {
    Run run =
        Run.today("letters", ONE, "--out", out, "--letter", "commitment", "--letter", "commitment");
    assertEquals(0, run.code());
    assertEquals(List.of(COMMITMENT), run.names());
    assertEquals(List.of(COMMITMENT), files(out));
  }

  @Test
  void writesAPossibleLetterOnlyWhenItIsNamed() throws IOException {
    Path individual = Ours.sample("individual");
    List<String> due = Run.today("letters", individual, "--out", out).names();
    assertFalse(due.isEmpty());
    Run named = Run.today("letters", individual, "--out", out, "--letter", "commitment");
    assertEquals(0, named.code());
    assertEquals(1, named.names().size());
    assertFalse(due.containsAll(named.names()), due::toString);
    assertEquals(due.size() + 1, files(out).size());
  }

  @Test
  void followsWhatAPersonHasAddedAndLeftOut() throws IOException {
    Path chosen =
        Files.writeString(
            out.resolve("chosen.json"),
            Files.readString(ONE)
                .replaceFirst(
                    "\\{",
                    "{\"letters\": {\"added\": [\"sealing-guide\"], \"leftOut\": [\"commitment\"]},"));
    assertEquals(
        Run.today("letters", "--list", ONE).out(), Run.today("letters", "--list", chosen).out());
    Run run = Run.today("letters", chosen, "--out", out.resolve("d"));
    assertEquals(0, run.code());
    assertEquals(
        List.of(
            "青禾排队叫号-不涉及前置审批承诺书-no-pre-approval-commitment.pdf", "青禾排队叫号-盖章指引-sealing-guide.pdf"),
        run.names());
    Run named = Run.today("letters", chosen, "--out", out.resolve("d"), "--letter", "commitment");
    assertEquals(List.of(COMMITMENT), named.names(), "a letter that is named is made");
  }

  @Test
  void saysThatALetterIsNotNeeded() throws IOException {
    Run run = Run.today("letters", ONE, "--out", out, "--letter", "entity-contact-authorization");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.complaints().size());
    assertTrue(run.err().contains("entity-contact-authorization"), run.err());
    assertEquals(List.of(), files(out));
  }

  @Test
  void anUnknownLetterWritesNothing() throws IOException {
    Run run = Run.today("letters", ONE, "--out", out, "--letter", "nonsense");
    assertEquals(2, run.code());
    assertEquals(List.of(), files(out));
  }

  @Test
  void aRefusedLetterIsOneLineWithTheFieldsToCorrect() throws IOException {
    Run run = Run.today("letters", BROKEN, ONE, "--out", out);
    assertEquals(1, run.code());
    assertEquals(
        BROKEN + ": commitment（互联网信息服务承诺书）没有生成，先改好：证件类型、证件号码、AppID", run.complaints().get(1));
    assertEquals(3, run.complaints().size());
    assertEquals(2, files(out).size(), "the others are still written");
  }

  @Test
  void aDraftIsWrittenInSpiteOfProblemsAndSaysSo() throws IOException {
    Run run = Run.today("letters", BROKEN, "--out", out, "--draft");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertEquals(3, files(out).size());
    run.names().forEach(name -> assertTrue(name.contains("草稿"), name));
  }

  @Test
  void namesTheCharacterThatNoFontHas() {
    Run run = Run.today("letters", Ours.sample("character-without-font"), "--out", out);
    assertEquals(1, run.code());
    assertEquals(1, run.complaints().size());
    assertTrue(run.err().contains("U+323AF"), run.err());
    assertEquals(2, run.lines().size());
  }

  @Test
  void writesOverItsOwnLettersAndNoOther() throws IOException {
    Run first = Run.today("letters", ONE, "--out", out);
    assertEquals(first.out(), Run.today("letters", ONE, "--out", out).out());
    assertEquals(2, files(out).size());
    byte[] before = Files.readAllBytes(out.resolve(COMMITMENT));
    Path other =
        Files.writeString(
            out.resolve("other.json"),
            Files.readString(ONE).replace("wx3f2a9c0d1e4b5a67", "wx3f2a9c0d1e4b5a68"));
    Run second = Run.today("letters", other, "--out", out);
    assertEquals("青禾排队叫号（2）-互联网信息服务承诺书-commitment.pdf", second.names().getFirst());
    assertArrayEquals(before, Files.readAllBytes(out.resolve(COMMITMENT)));
  }

  @Test
  void filesAreUniqueOverAllInputsEvenOverVersionsOfOneFiling() throws IOException {
    Path copy = out.resolve("copy.json");
    Files.writeString(copy, Files.readString(ONE).replace("不收费", "免费"));
    for (int run = 1; run <= 2; run++) {
      Run both = Run.today("letters", ONE, copy, "--out", out.resolve("d"));
      assertEquals(0, both.code());
      assertEquals(4, new HashSet<>(both.lines()).size());
      assertEquals(4, files(out.resolve("d")).size());
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsOneLine() throws IOException {
    Path file = Files.writeString(out.resolve("file"), "mine");
    Run run = Run.today("letters", ONE, "--out", file);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.complaints().size());
    assertFalse(run.err().contains("Exception"), run.err());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void theSameBytesOnAnyDayInAnyZoneAndLocale() throws IOException {
    List<Path> inputs = List.of(BOTH, Ours.sample("company-other-contact"));
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      write(inputs, "a", "2026-11-21", "zh");
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      write(inputs, "b", "2027-01-01", "zh");
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("tr"));
      write(inputs, "c", "2026-12-31", "en");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertEquals(7, files(out.resolve("a")).size());
    for (String name : files(out.resolve("a"))) {
      byte[] first = Files.readAllBytes(out.resolve("a").resolve(name));
      assertArrayEquals(first, Files.readAllBytes(out.resolve("b").resolve(name)), name);
      assertArrayEquals(first, Files.readAllBytes(out.resolve("c").resolve(name)), name);
    }
  }

  @Test
  void theSameBytesInAnotherProcess() throws Exception {
    write(List.of(BOTH), "here", "2026-11-21", "zh");
    Path there = out.resolve("there");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.timezone=Asia/Kathmandu",
            "-Duser.language=ar",
            "-Duser.region=EG",
            "-cp",
            System.getProperty("java.class.path"),
            "org.sealready.Main",
            "letters",
            BOTH.toString(),
            "--out",
            there.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertEquals(files(out.resolve("here")), files(there));
    for (String name : files(there)) {
      assertArrayEquals(
          Files.readAllBytes(out.resolve("here").resolve(name)),
          Files.readAllBytes(there.resolve(name)),
          name);
    }
  }

  private void write(List<Path> inputs, String folder, String today, String language) {
    for (Path input : inputs) {
      Run run =
          Run.of(
              "letters", input, "--out", out.resolve(folder), "--today", today, "--lang", language);
      assertEquals("", run.err());
      assertEquals(0, run.code());
    }
  }
}
