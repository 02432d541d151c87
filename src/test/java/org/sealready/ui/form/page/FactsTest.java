package org.sealready.ui.form.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** What numbers say is shown, and what they tell is taken by a person only. */
class FactsTest {

  @TempDir Path folder;

  @Test
  @SuppressWarnings("unchecked") // the province is a choice, which answers with text
  void readsTheCodeAndOffersTheProvince() {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.pulses(2);
    window.walkTo("entity.certificateNumber");
    Fx.type("91510104MA7HW29TXH");
    Fx.press(KeyCode.ENTER);
    assertTrue(window.says("企业 · 四川省成都市锦江区登记"));
    Field<String> province = (Field<String>) TestWindow.field("entity.province");
    assertEquals(Optional.empty(), Fx.get(() -> answers(window).get(province)));
    window.walkToText("按证件号码填入：四川省");
    Fx.press(KeyCode.SPACE);
    assertEquals(Optional.of("510000"), Fx.get(() -> answers(window).get(province)));
  }

  @Test
  void oneClickFillsTheRegionAndThePostalAddress() {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.pulses(2);
    window.walkTo("entity.certificateAddress");
    Fx.type("广西河池市都安县安阳镇迎晖街12号");
    Fx.press(KeyCode.ENTER);
    window.walkToText("按证件住所填入：广西壮族自治区 河池市 都安瑶族自治县 安阳镇迎晖街12号");
    Fx.press(KeyCode.SPACE);
    assertEquals(
        List.of("450000", "451200", "451228", "安阳镇迎晖街12号"),
        Stream.of("entity.province", "entity.city", "entity.district", "entity.address")
            .map(id -> Fx.get(() -> answers(window).get(TestWindow.field(id))).orElseThrow())
            .toList());
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
