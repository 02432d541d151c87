package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.TestClipboard;

/**
 * A whole filing from the start screen to letters on disk, by keyboard alone: keys, typed
 * characters, text of an input method, the clipboard. No method of a control is called.
 */
class RobotFilingTest {

  private static final int MOST_STOPS = 12;

  /** What the same filing takes where nothing is filled in by itself. */
  private static final int KEYS_UNFILLED = 632;

  private static final String UNIT = "成都石桥渡文化用品有限责任公司";
  private static final String CODE = "91510104MA7HW29TXH";
  private static final String HEAD = "石蓼青";
  private static final String HEAD_ID = "511102196902083228";
  private static final String CONTACT = "丁𠮷凡";
  private static final String CONTACT_ID = "510104198809230618";
  private static final String APP_ID = "wx5b90e3f7c1d2486a";
  private static final String REMARK = "由本公司运营，展示并销售自产的手工皮具和布包，顾客在线下单，付款后由本公司发货，七天内可退换。";

  @TempDir Path folder;
  private TestWindow window;
  private KeyCount count;

  /** Enter leads to the next question that waits for a person. */
  private void onTo(String id) {
    for (int i = 0; i < MOST_STOPS && !window.focusedFieldNow().equals(id); i++) {
      Fx.press(KeyCode.ENTER);
    }
    assertEquals(id, window.focusedFieldNow());
  }

  private void write(String id, String text) {
    onTo(id);
    Fx.compose("pin yin", "");
    Fx.compose("", text);
    count.typed(text);
    count.answered();
  }

  private void type(String id, String text) {
    onTo(id);
    Fx.type(text);
    count.typed(text);
    count.answered();
  }

  private void paste(String id, String text) {
    onTo(id);
    TestClipboard.paste(text);
    count.answered();
  }

  private void chip(String id, KeyCode... keys) {
    onTo(id);
    Fx.press(keys);
    count.answered();
  }

  private void next() {
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
  }

  @Test
  void aFilingFromTheStartScreenToItsLetters() throws IOException {
    window = new TestWindow(folder.resolve("data"));
    count = KeyCount.ofWindow();
    window.walkToText("新建备案");
    Fx.press(KeyCode.ENTER);
    window.walkToText("单位");
    Fx.press(KeyCode.ENTER);
    count.answered();
    window.untilItSays("要不要给备案加一个口令");
    window.walkToText("先不设");
    Fx.press(KeyCode.SPACE);
    count.answered();
    entity();
    next();
    entityContact();
    next();
    miniProgram();
    next();
    miniProgramContact();
    next();
    window.untilItSays("没有发现问题");
    next();
    saveLetters();
    Map<String, String> letters = texts(folder.resolve("out"));
    int byHand = ByHand.keys(letters.values());
    System.out.println(count + "; by docx and the platform's form " + byHand + " keys");
    assertTrue(count.keys() < KEYS_UNFILLED, count.toString());
    assertTrue(count.keys() < byHand, count + " and " + byHand);
    compare(letters);
  }

  private void entity() {
    write("entity.name", UNIT);
    paste("entity.certificateNumber", " " + CODE + " ");
    write("entity.certificateAddress", "四川省成都市锦江区红星路三段16号2单元15楼6号");
    write("entity.legalRepresentativeName", HEAD);
    type("entity.legalRepresentativeIdNumber", HEAD_ID);
  }

  private void entityContact() {
    chip("entityContact.isLegalRepresentative", KeyCode.SPACE, KeyCode.RIGHT);
    write("entityContact.name", CONTACT);
    type("entityContact.idNumber", CONTACT_ID);
    type("entityContact.idValidFrom", "2018.5.1");
    write("entityContact.position", "行政经理");
    type("entityContact.mobile", "135 4001 2279");
    type("entityContact.emergencyPhone", "028-86667788");
    type("entityContact.email", "ding@shiqiaodu.example");
  }

  private void miniProgram() {
    write("miniProgram.name", "石桥渡手作");
    type("miniProgram.appId", APP_ID);
    onTo("miniProgram.serviceTypes");
    Fx.compose("", "自主售卖");
    count.typed("自主售卖");
    Fx.press(KeyCode.ENTER);
    count.answered();
    chip("miniProgram.preApprovals", KeyCode.SPACE);
    write("miniProgram.remark", REMARK);
  }

  private void miniProgramContact() {
    chip("miniProgramContact.sameAsEntityContact", KeyCode.SPACE);
    chip("miniProgramContact.isAdministrator", KeyCode.SPACE);
  }

  private void saveLetters() {
    window.answer(folder.resolve("out"));
    Fx.press(KeyCode.LEFT, KeyCode.LEFT, KeyCode.SPACE);
    window.walkToText("全部存为 PDF");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("已存 4 份 PDF");
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
          String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
          texts.put(file.getFileName().toString(), text);
        }
      }
    }
    return texts;
  }

  private static void compare(Map<String, String> letters) {
    assertEquals(4, letters.size());
    letters.forEach(
        (name, text) -> {
          for (String printed : new String[] {UNIT, CODE, "2026年11月21日"}) {
            assertTrue(text.contains(printed), name + " lacks " + printed);
          }
        });
    assertHolds(letters, "主体负责人授权书", CONTACT, CONTACT_ID, "行政经理", HEAD, HEAD_ID);
    assertHolds(letters, "小程序负责人授权书", CONTACT, APP_ID, HEAD, HEAD_ID);
    assertHolds(letters, "互联网信息服务承诺书", UNIT, "石桥渡手作");
    assertHolds(letters, "不涉及前置审批承诺书", REMARK);
  }

  private static void assertHolds(Map<String, String> letters, String title, String... values) {
    String text =
        letters.entrySet().stream()
            .filter(letter -> letter.getKey().contains(title))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    for (String value : values) {
      assertTrue(text.contains(value), title + " lacks " + value);
    }
  }
}
