package org.sealready.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.cli.common.Run;
import org.sealready.words.Language;

class CliTest {

  private static final String SAMPLE = Ours.sample("individual").toString();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "letters",
        "letters --out x",
        "letters SAMPLE",
        "letters SAMPLE --out",
        "letters SAMPLE --out x --letter",
        "letters SAMPLE --out x --letter nonsense",
        "letters --list",
        "check --nonsense SAMPLE",
        "check -x SAMPLE",
        "check SAMPLE --format xml",
        "check SAMPLE --format",
        "check SAMPLE --today",
        "check SAMPLE --today 2026-02-30",
        "check SAMPLE --today 21.11.2026",
        "check SAMPLE --today 2026-11-21 --today 2026-11-22",
        "check SAMPLE --today=",
        "check SAMPLE --lang xx",
        "check SAMPLE --lang",
        "--nonsense",
        "nonsense",
        "testpage",
        "testpage --out",
        "testpage --out=",
        "testpage --out x extra",
        "schema extra",
        "schema --out x"
      })
  void badArgumentsAreOneLine(String line) {
    Run run = Run.of((Object[]) line.replace("SAMPLE", SAMPLE).split(" "));
    assertEquals(2, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(1, run.complaints().size(), run.err());
    assertFalse(run.err().matches("(?s).*(Exception|java\\.|org\\.|picocli).*"), run.err());
    assertNull(run.wizard());
  }

  @ParameterizedTest
  @CsvSource({
    "'', --data --today --lang --help check letters testpage schema",
    "check, FILE --format --data --today --lang --help",
    "letters, FILE --out --letter --draft --list --data --today --lang --help",
    "testpage, --out --data --today --lang --help",
    "schema, --data --today --lang --help"
  })
  void helpNamesEveryArgumentInWords(String command, String names) {
    for (String flag : new String[] {"--help", "-h"}) {
      Run run = command.isEmpty() ? Run.of(flag) : Run.of(command, flag);
      assertEquals(0, run.code());
      assertEquals("", run.err());
      for (String name : names.split(" ")) {
        assertTrue(
            run.lines().stream()
                .anyMatch(
                    line ->
                        line.strip().matches("(-h, )?\\Q" + name + "\\E\\b.*[\\u4e00-\\u9fff].*")),
            name + " of " + command + ": " + run.out());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void helpSaysWhatEveryCommandDoes(String language) {
    List<String> commands =
        Run.of("--help", "--lang", language).lines().stream()
            .dropWhile(line -> !line.matches("命令：|Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isBlank())
            .toList();
    assertTrue(commands.size() > 5, commands::toString);
    assertEquals(List.of(), commands.stream().filter(line -> line.matches(" +[a-z]+ *")).toList());
  }

  /** What is quoted from the file or named as on paper stays Chinese: titles of letters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check none.json",
        "check BROKEN --format json",
        "check SAMPLE --format xml",
        "check",
        "letters SAMPLE",
        "letters --list SAMPLE",
        "letters SAMPLE --out x --letter nonsense",
        "letters SAMPLE --out x --letter entity-contact-authorization",
        "--help",
        "check --help",
        "letters --help",
        "testpage --help",
        "schema --help",
        "nonsense"
      })
  void speaksEnglishOnTheSwitch(String line) {
    String all = line + " --lang en";
    Run run =
        Run.of(
            (Object[])
                all.replace("SAMPLE", SAMPLE)
                    .replace("BROKEN", Ours.sample("broken-missing").toString())
                    .split(" "));
    String said = (run.out() + run.err()).replaceAll("\"source\".*", "").replace("草稿", "");
    assertFalse(said.isBlank());
    assertFalse(said.matches("(?s).*(Exception|at org\\.).*"), said);
    assertEquals(
        "", said.replaceAll("\\P{IsHan}+", " ").strip().replaceAll("以上都不涉及|长期", "").strip(), said);
  }

  @Test
  void theSchemaIsJson() throws Exception {
    Run run = Run.of("schema");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertEquals(
        "https://json-schema.org/draft/2020-12/schema",
        new ObjectMapper().readTree(run.out()).path("$schema").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "sheet", "rejection"})
  void outputThatWasLostIsNoSuccess(String command, @TempDir Path folder) throws IOException {
    Path read =
        command.equals("rejection")
            ? Files.writeString(folder.resolve("rejected.txt"), "主体负责人手机号码有误")
            : Ours.sample("company-both-letters");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("no space");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Cli cli =
        new Cli(
            Ours.catalogue(),
            Path.of("target", "no-data"),
            new PrintStream(full, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            settings -> 0);
    assertEquals(2, cli.run(command, read.toString()));
    assertEquals(1, err.toString(UTF_8).lines().count());
    assertTrue(err.toString(UTF_8).contains("磁盘满"));
  }

  @Test
  void withoutACommandTheWizardOpens() {
    Run run = Run.of();
    assertEquals(0, run.code());
    assertEquals(Optional.empty(), run.wizard().data());
    assertEquals(Optional.empty(), run.wizard().language());
    Run other = Run.of("--data", "d", "--lang", "en", "--today", "2026-11-21");
    assertEquals(Optional.of(Path.of("d")), other.wizard().data());
    assertEquals(Optional.of(Language.ENGLISH), other.wizard().language());
    assertEquals(LocalDate.of(2026, 11, 21), LocalDate.now(other.wizard().clock()));
  }
}
