package org.sealready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.cli.common.Run;

class CheckCommandTest {

  @TempDir private Path folder;

  static List<String> goodSamples() {
    return Ours.goodSamples();
  }

  @ParameterizedTest
  @MethodSource("goodSamples")
  void aGoodSampleHasNothingButTheOpenQuestions(String name) throws Exception {
    Run run = Run.today("check", Ours.sample(name), "--format", "json");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    JsonNode files = new ObjectMapper().readTree(run.out()).path("files");
    assertEquals(Ours.sample(name).toString(), files.get(0).path("file").asText());
    assertEquals(expected(name), rules(files.get(0).path("problems")));
  }

  /** Some samples show what words that need a letter look like, and two contacts in 四川. */
  private static List<String> expected(String name) {
    List<String> rules = new ArrayList<>();
    int words =
        switch (name) {
          case "social-organisation", "company-finance-words", "company-sheets" -> 1;
          case "company-training-words" -> 2;
          default -> 0;
        };
    if (name.equals("character-without-font")) {
      rules.add("character-without-font warning");
    }
    if (name.equals("rare-names")) {
      rules.add("province-same-person warning");
    }
    rules.addAll(Collections.nCopies(words, "trigger-words warning"));
    rules.add("questions-open hint");
    return rules;
  }

  private static List<String> rules(JsonNode problems) {
    List<String> rules = new ArrayList<>();
    problems.forEach(
        one -> rules.add(one.path("rule").asText() + " " + one.path("severity").asText()));
    return rules;
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken-missing", "broken-numbers"})
  void aProblemHasTheSixPromisedKeys(String name) throws Exception {
    Run run = Run.today("check", Ours.sample(name), "--format", "json");
    assertEquals(1, run.code());
    assertEquals("", run.err());
    JsonNode root = new ObjectMapper().readTree(run.out());
    assertEquals(List.of("files"), keys(root));
    assertEquals(List.of("file", "problems"), keys(root.path("files").get(0)));
    for (JsonNode problem : root.path("files").get(0).path("problems")) {
      assertEquals(List.of("rule", "severity", "field", "message", "fix", "source"), keys(problem));
      problem.forEach(value -> assertTrue(value.isTextual() && !value.asText().isBlank()));
      assertEquals("error", problem.path("severity").asText());
      assertFalse(problem.toString().contains("{label}"), problem.toString());
      assertFalse(problem.path("message").asText().matches(".*\\{\\d}.*"), problem.toString());
    }
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void reportsWhatTheFormDoesNotKnowAsAWarning() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.json"),
            Files.readString(Ours.sample("company-one-person"))
                .replace("\"entity\": {", "\"extra.key\": 1, \"entity\": {\"nmae\": \"x\","));
    Run run = Run.today("check", file, "--format", "json");
    assertEquals(0, run.code());
    JsonNode problems = new ObjectMapper().readTree(run.out()).at("/files/0/problems");
    assertEquals(
        List.of("unknown-field warning", "unknown-field warning", "questions-open hint"),
        rules(problems));
    assertEquals("extra.key", problems.get(0).path("field").asText());
    assertEquals("entity.nmae", problems.get(1).path("field").asText());
  }

  @Test
  void theTextNamesPageFieldFixAndSource() {
    Run run = Run.today("check", Ours.sample("broken-numbers"));
    assertEquals(1, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().contains("主体信息 › 证件号码"), run.out());
    assertTrue(run.out().contains("怎么改：") && run.out().contains("依据："), run.out());
    assertTrue(run.out().contains("需修改 12 处，提醒 0 处。"), run.out());
  }

  @Test
  void theWorstFileDecidesTheExitCode() throws Exception {
    Path good = Ours.sample("individual");
    Path broken = Ours.sample("broken-numbers");
    Path bad = Files.writeString(folder.resolve("bad.json"), "{");
    assertEquals(0, Run.today("check", good, good).code());
    assertEquals(1, Run.today("check", good, broken, good).code());
    Run run = Run.today("check", bad, broken, good, "--format", "json");
    assertEquals(2, run.code());
    assertEquals(2, new ObjectMapper().readTree(run.out()).path("files").size());
    assertEquals(1, run.complaints().size());
    assertTrue(run.err().startsWith(bad + ": "), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '' | 空的
          {"format":"sealready-filing","version":1,"entity":{"name":"张三 | 不完整
          not json 张三 | 第 1 行
          {"format":"sealready-filing","version":2,"entity":{"name":"张三"}} | 更新版本
          {"format":"sealready-filing","version":1,"entity":{"name":["张三"]}} | entity.name
          {"format":"sealready-filing","version":1,"entity":{"name":"张三","name":"张三"}} | 重复
          {"format":"sealready-filing","version":1,"questions":{"张三":1}} | questions
          {"张三":1} | 不是印备的备案文件
          """)
  void anUnusableFileIsOneLineWithoutItsContent(String content, String part) throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), content);
    Run run = Run.today("check", file);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.err().contains(part), run.err());
    assertFalse(run.err().contains("张三"), run.err());
    assertFalse(run.err().matches("(?s).*(Exception|org\\.sealready|\\tat |com\\.faster).*"));
  }

  @Test
  void aMissingFileAFolderAndAStrangeNameAreOneLineEach() throws Exception {
    for (Object file :
        List.of(folder, folder.resolve("none.json"), folder.resolve("a\nb.json"), "", "@none")) {
      Run run = Run.today("check", file);
      assertEquals(2, run.code());
      assertEquals(1, run.complaints().size(), run.err());
    }
  }

  @Test
  void aFileNamedWithAnAtSignIsAFilingNotArguments() throws Exception {
    Path file = Files.writeString(folder.resolve("secret"), "张三");
    Run run = Run.today("check", "@" + file);
    assertEquals(2, run.code());
    assertFalse(run.err().contains("张三"), run.err());
  }

  @Test
  void todayDecidesWhatHasExpired() {
    Path sample = Ours.sample("company-other-contact");
    assertEquals(0, Run.of("check", sample, "--today", "2026-11-21").code());
    assertEquals(1, Run.of("check", sample, "--today", "2032-06-13").code());
    assertEquals(1, Run.of("--today=2032-06-13", "check", sample).code());
  }
}
