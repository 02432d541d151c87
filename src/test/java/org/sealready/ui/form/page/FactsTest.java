package org.sealready.ui.form.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  private static org.sealready.form.Answers answers(TestWindow window) {
    return window.model.open().orElseThrow().answers();
  }
}
