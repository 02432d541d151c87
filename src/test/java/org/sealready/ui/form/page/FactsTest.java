package org.sealready.ui.form.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Field;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;

/** What numbers say is shown, and what certificates tell is filled in and marked so. */
class FactsTest {

  @TempDir Path folder;

  @Test
  @SuppressWarnings("unchecked") // the province is a choice, which answers with text
  void readsTheCodeAndFillsTheProvinceIn() {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.pulses(2);
    window.walkTo("entity.certificateNumber");
    Fx.type("91510104MA7HW29TXH");
    Fx.press(KeyCode.ENTER);
    assertTrue(window.says("企业 · 四川省成都市锦江区登记"));
    Field<String> province = (Field<String>) TestWindow.field("entity.province");
    assertEquals(Optional.of("510000"), Fx.get(() -> answers(window).get(province)));
    assertTrue(Fx.get(() -> form(window).of(province).isSuggested()));
  }

  @Test
  void theAddressOfTheCertificateFillsTheRegionAndThePostalAddressIn() {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.pulses(2);
    window.walkTo("entity.certificateAddress");
    Fx.type("广西河池市都安县安阳镇迎晖街12号");
    Fx.press(KeyCode.ENTER);
    assertEquals(List.of("450000", "451200", "451228", "安阳镇迎晖街12号"), region(window));
    window.walkTo("entity.certificateAddress");
    Fx.chord(KeyCode.CONTROL, KeyCode.A);
    Fx.type("四川省成都市锦江区红星路三段16号");
    Fx.press(KeyCode.ENTER);
    assertEquals(List.of("510000", "510100", "510104", "红星路三段16号"), region(window));
  }

  /** What a person has written stays, whatever the certificate says. */
  @Test
  void aPostalAddressThatWasTypedStays() {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.pulses(2);
    type(window, "entity.certificateAddress", "四川省成都市锦江区红星路三段16号");
    window.walkTo("entity.address");
    Fx.chord(KeyCode.CONTROL, KeyCode.A);
    Fx.type("春熙路1号");
    Fx.press(KeyCode.ENTER);
    Fx.run(
        () ->
            form(window)
                .of(TestWindow.textField("entity.certificateAddress"))
                .commit(Optional.of("四川省成都市武侯区桂溪东路188号")));
    assertEquals(List.of("510000", "510100", "510107", "春熙路1号"), region(window));
    assertFalse(
        Fx.get(() -> form(window).of(TestWindow.textField("entity.address")).isSuggested()));
  }

  /** A card of a person of 29 years is valid for 20 years, one of a person of 46 for ever. */
  @Test
  void theLastDayOfACardFollowsFromItsFirst() {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.pulses(2);
    Fx.run(
        () -> {
          give(window, "entityContact.idType", "2");
          give(window, "entityContact.idNumber", "510104198809230618");
          give(window, "entityContact.idValidFrom", "2018-05-01");
        });
    assertEquals(Optional.of("2038-05-01"), lastDay(window));
    Fx.run(() -> give(window, "entityContact.idValidFrom", "2034-10-01"));
    assertEquals(Optional.of("长期"), lastDay(window));
    Fx.run(() -> give(window, "entityContact.idValidTo", "2044-10-01"));
    Fx.run(() -> give(window, "entityContact.idValidFrom", "2018-05-01"));
    assertEquals(Optional.of("2044-10-01"), lastDay(window));
  }

  /**
   * Who copies both days of a card at a stretch does not type the second one into the next field.
   */
  @Test
  void enterLeadsFromTheFirstDayToTheLastThatFollowsFromIt() {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.pulses(2);
    Fx.run(
        () -> {
          give(window, "entityContact.idType", "2");
          give(window, "entityContact.idNumber", "510104198809230618");
        });
    window.goTo("entityContact.idValidFrom");
    Fx.type("20180501");
    Fx.press(KeyCode.ENTER);
    assertEquals(Optional.of("2038-05-01"), lastDay(window));
    Fx.type("20280501");
    Fx.press(KeyCode.ENTER);
    assertEquals(Optional.of("2028-05-01"), lastDay(window));
    Fx.type("13540012279");
    Fx.press(KeyCode.ENTER);
    assertEquals(
        Optional.of("13540012279"),
        Fx.get(() -> answers(window).get(TestWindow.field("entityContact.mobile"))));
    window.goTo("entityContact.idValidFrom");
    Fx.chord(KeyCode.CONTROL, KeyCode.A);
    Fx.type("20190501");
    Fx.press(KeyCode.ENTER);
    assertNotEquals(
        Optional.of(TestWindow.field("entityContact.idValidTo")),
        Fx.get(() -> form(window).focused().get()),
        "it was answered before");
  }

  private static Optional<?> lastDay(TestWindow window) {
    return Fx.get(() -> answers(window).get(TestWindow.field("entityContact.idValidTo")));
  }

  private static void give(TestWindow window, String id, String answer) {
    form(window).of(TestWindow.textField(id)).commit(Optional.of(answer));
  }

  private static void type(TestWindow window, String id, String text) {
    window.walkTo(id);
    Fx.type(text);
    Fx.press(KeyCode.ENTER);
  }

  private static List<String> region(TestWindow window) {
    return Stream.of("entity.province", "entity.city", "entity.district", "entity.address")
        .map(id -> Fx.get(() -> answers(window).get(TestWindow.textField(id))).orElseThrow())
        .toList();
  }

  private static FormModel form(TestWindow window) {
    return window.model.open().orElseThrow().wizard().form();
  }

  @Test
  void oneClickAddsTheSentenceThatTheProvinceAsksFor() throws IOException {
    Path filing = folder.resolve("tianjin.json");
    Files.writeString(
        filing,
        Files.readString(Path.of("assets", "samples", "company-one-person.json"))
            .replace("\"510000\"", "\"120000\"")
            .replace("\"510100\"", "\"120100\"")
            .replace("\"510107\"", "\"120101\"")
            .replace("四川省成都市武侯区", "天津市和平区")
            .replaceFirst("(emergencyPhone\": \")\\d+", "$113708070057"));
    TestWindow window = new TestWindow(folder.resolve("data"));
    Fx.run(() -> window.view().navigation().openFile(filing));
    window.workWithoutPassphrase();
    Fx.until("open", () -> window.model.open().isPresent());
    Fx.pulses(2);
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    Field<String> remark = TestWindow.textField("miniProgram.remark");
    String before = Fx.get(() -> answers(window).get(remark)).orElseThrow();
    String sentence = "应急联系电话中手机号使用人为【成都青禾云联科技有限公司】的员工【填姓名】。";
    Fx.pulses(4);
    window.click("加上当地要求的话：" + sentence);
    String after = Fx.get(() -> answers(window).get(remark)).orElseThrow();
    assertEquals(before + sentence, after);
    assertFalse(window.says("加上当地要求的话"));
  }

  private static org.sealready.form.Answers answers(TestWindow window) {
    return window.model.open().orElseThrow().answers();
  }
}
