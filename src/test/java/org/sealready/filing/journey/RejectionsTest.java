package org.sealready.filing.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sealready.json.list.DataLists;
import org.sealready.rules.rejection.RejectionItem;
import org.sealready.rules.rejection.RejectionReader;

class RejectionsTest {

  private static final int MOST_MEGABYTES = 300;
  private static final RejectionReader READER = Rejections.reader();

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = RejectionsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }

  private static String shown(RejectionItem item) {
    return item.field().orElse(item.advice().isEmpty() ? "-" : "~");
  }

  @Test
  void everyRejectionIsReadAsItsReasons() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = lines("/rejections.tsv");
    for (String line : lines) {
      String[] parts = line.split("\t");
      List<RejectionItem> items = READER.read(parts[1].replace("\\n", "\n"));
      String read = String.join(",", items.stream().map(RejectionsTest::shown).toList());
      if (!read.equals(parts[0])) {
        wrong.add(line + "\n     -> " + read);
      }
    }
    System.out.printf("faults: rejections %d, read otherwise %d%n", lines.size(), wrong.size());
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void textsOfEveryToneAreReadAndAdviceIsNeverWrong() throws IOException {
    List<String> otherwise = new ArrayList<>();
    List<String> lines = lines("/rejections-colloquial.tsv");
    int sure = 0;
    for (String line : lines) {
      String[] parts = line.split("\t");
      List<RejectionItem> items = READER.read(parts[1].replace("\\n", "\n"));
      List<String> read = items.stream().map(RejectionsTest::shown).toList();
      boolean isRight =
          parts[0].equals("-")
              ? items.stream().noneMatch(RejectionItem::isSure)
              : String.join(",", read).equals(parts[0]);
      sure += parts[0].equals("-") ? 0 : 1;
      if (!isRight) {
        otherwise.add(line + "\n     -> " + read);
      }
    }
    System.out.printf(
        "faults: rejections of every tone %d, of them with reasons %d, read otherwise %d%n",
        lines.size(), sure, otherwise.size());
    assertEquals("", String.join("\n", otherwise));
    assertTrue(lines.size() > 300 && sure > 200);
  }

  @Test
  void anEntryIsReadAtTheFieldThatItNames() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : lines("/rejection-entries.tsv")) {
      String[] parts = line.split("\t", -1);
      RejectionItem item = READER.read(parts[1], parts[2], parts[3]);
      if (!shown(item).equals(parts[0]) || item.advice().isEmpty()) {
        wrong.add(line + " -> " + shown(item) + " " + item.advice().size());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aPieceKeepsItsPlaceInTheText() {
    String text = "您好：\n1. 證件住所與執照不一致；\n2. 今天下雨";
    List<RejectionItem> items = READER.read(text);
    assertEquals(2, items.size());
    for (RejectionItem item : items) {
      assertEquals(item.text(), text.substring(item.start(), item.end()));
    }
    assertEquals("證件住所與執照不一致", items.getFirst().text());
    assertFalse(items.getLast().isSure());
  }

  @Test
  void aLineThatNamesAFieldBelongsToTheNext() {
    List<RejectionItem> items = READER.read("字段：小程序负责人手机号码\n驳回原因：停机\n修改建议：请更换号码");
    assertEquals(
        List.of("miniProgramContact.mobile"), items.stream().map(RejectionsTest::shown).toList());
  }

  @Test
  void whatAHintSaysIsReadAtItsField() {
    RejectionItem item = READER.readAt("entityContact.idValidTo", "证件已过期");
    assertEquals("entityContact.idValidTo", item.field().orElseThrow());
    assertTrue(item.advice().getFirst().text().chinese().contains("换新证"));
    assertFalse(READER.readAt("miniProgram.remark", "xyz").advice().isEmpty());
  }

  @Test
  void aVeryLongTextIsReadQuickly() {
    String text = "主体负责人手机号码无法接通，".repeat(7000) + "啊".repeat(100_000);
    List<RejectionItem> items =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> READER.read(text));
    assertEquals("entityContact.mobile", items.getFirst().field().orElseThrow());
  }

  @Test
  void randomClausesOfManyRejectionsAreReadQuickly() throws IOException {
    List<String> clauses =
        lines("/rejections-colloquial.tsv").stream()
            .flatMap(line -> Stream.of(line.split("\t")[1].split("[，。；、：\\s]")))
            .filter(clause -> !clause.isEmpty())
            .toList();
    Random random = new Random(20261129);
    StringBuilder text = new StringBuilder();
    while (text.length() < 20_000) {
      text.append(clauses.get(random.nextInt(clauses.size()))).append('，');
    }
    List<RejectionItem> items =
        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> READER.read(text.toString()));
    assertTrue(items.stream().filter(RejectionItem::isSure).count() > 200, "" + items.size());
  }

  @Test
  void manyClausesOfOneSentenceNeedLittleMemory() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    String text = "公章模糊，".repeat(20_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    assertTrue(READER.read(text).getFirst().isSure());
    long megabytes = (threads.getCurrentThreadAllocatedBytes() - before) >> 20;
    assertTrue(megabytes < MOST_MEGABYTES, megabytes + " MB");
  }

  @Test
  void aSlowPatternIsNotTriedOnWholeSentences() {
    String slow = ".*.*x";
    Map<String, Object> file = new HashMap<>(DataLists.bundled("rejections"));
    for (String key : List.of("courtesy", "problem")) {
      file.put(key, List.of(slow));
    }
    for (String key : List.of("request", "proposal", "ask", "ours")) {
      file.put(key, slow);
    }
    file.put("elsewhere", Map.of("document", slow, "sentence", slow));
    file.put(
        "denials",
        Map.of(
            "fine", List.of(Map.of("said", slow, "unless", slow)), "from", slow, "trouble", slow));
    file.put("questions", Map.of("asked", List.of(slow), "polite", slow));
    RejectionReader reader = Rejections.reader(file);
    String text = "啊".repeat(50_000) + ":" + "啊".repeat(50_000);
    assertEquals(
        1, assertTimeoutPreemptively(Duration.ofSeconds(5), () -> reader.read(text)).size());
  }
}
