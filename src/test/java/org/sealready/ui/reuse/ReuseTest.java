package org.sealready.ui.reuse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The menu of a saved filing, and saved entities and persons. */
class ReuseTest {

  private static final String COMPANY = "杭州云杉办公用品有限公司";

  @TempDir Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private TestWindow listed() {
    TestWindow window = new TestWindow(data());
    window.untilItSays("云杉助手");
    return window;
  }

  private static Optional<String> answer(TestWindow window, String field) {
    return Fx.get(
        () -> window.model.open().orElseThrow().answers().get(TestWindow.textField(field)));
  }

  private static void untilOpen(TestWindow window) {
    Fx.until("a filing is open", () -> window.model.open().isPresent());
    Fx.pulses(2);
  }

  private static String place(TestWindow window) {
    return window.model.open().orElseThrow().wizard().current().id();
  }

  @Test
  void theNextMiniProgramKeepsEntityAndPersons() {
    Kept.sample(data(), "company-other-contact");
    TestWindow window = listed();
    window.menu("云杉助手", "同一主体再办一个");
    assertTrue(window.says("复用资料"), "the platform's own way is explained");
    Fx.press(KeyCode.ENTER);
    untilOpen(window);
    assertEquals("miniProgram", Fx.get(() -> place(window)), "where the work is");
    assertTrue(window.says(COMPANY + "的小程序"), "it has a name from the beginning");
    assertEquals(Optional.of(COMPANY), answer(window, "entity.name"));
    assertEquals(Optional.of("洪晴钟"), answer(window, "miniProgramContact.name"));
    assertEquals(Optional.empty(), answer(window, "miniProgram.name"));
    assertEquals(Optional.empty(), answer(window, "miniProgram.appId"));
    assertEquals("miniProgram.name", window.focusedFieldNow(), "it begins where something is open");
    window.close();
    assertEquals(2, Kept.list(data()).size());
  }

  @Test
  void aCopyHoldsEverything() {
    Kept.sample(data(), "company-other-contact");
    TestWindow window = listed();
    window.menu("云杉助手", "复制一份");
    Fx.until("both are listed", () -> window.view().root().lookupAll(".filing-card").size() == 2);
    window.close();
    for (KeptFiling filing : Kept.list(data())) {
      assertEquals(Ours.answers("company-other-contact"), Kept.answers(data(), filing.id()));
    }
  }

  @Test
  void theFilingFileCanBeOpenedAgain() throws Exception {
    Kept.sample(data(), "company-other-contact");
    TestWindow window = listed();
    window.answer(folder.resolve("out.json"));
    window.menu("云杉助手", "存成备案文件");
    window.untilItSays("没有加密，用完请删掉");
    assertEquals("云杉助手.sealready.json", window.chooser.offered());
    window.click("打开文件夹");
    assertEquals(List.of(folder), window.opened);
    window.close();
    assertEquals(
        Ours.answers("company-other-contact"),
        new org.sealready.service.filings.FilingFiles(TestWindow.CATALOGUE.form())
            .read(folder.resolve("out.json")));
  }

  @Test
  void thePlatformsFormatIsWrittenAndWhatHasNoPlaceIsNamed() throws IOException {
    Kept.sample(data(), "company-other-contact");
    TestWindow window = listed();
    Path file = folder.resolve("platform.json");
    window.answer(file);
    window.menu("云杉助手", "存成平台接口的格式");
    window.untilItSays("那个格式里没有位置、只留在印备里的：");
    assertEquals("云杉助手-平台格式.json", window.chooser.offered());
    assertTrue(window.says("小程序负责人 › 职务"));
    window.close();
    assertTrue(
        Files.readString(file, UTF_8)
            .contains("\"certificate_photo_front\" : \"miniProgramContact.idFront\""));
  }

  @Test
  void theNameOfAFileIsSafeWhateverTheFilingIsCalled() {
    Kept.in(
        data(),
        cabinet ->
            Kept.saved(
                cabinet,
                Ours.answers("company-other-contact")
                    .with(TestWindow.textField("miniProgram.name"), "a/b:云杉")));
    TestWindow window = new TestWindow(data());
    window.untilItSays("a/b:云杉");
    window.menu("a/b:云杉", "存成备案文件");
    assertEquals(0, window.chooser.offered().chars().filter(c -> "/:\\".indexOf(c) >= 0).count());
    assertTrue(window.chooser.offered().endsWith("云杉.sealready.json"), window.chooser.offered());
    window.close();
  }

  @Test
  void theCopyForAColleagueTellsNothingOfThePersons() throws IOException {
    Kept.sample(data(), "company-other-contact");
    TestWindow window = listed();
    Path file = folder.resolve("share.json");
    window.answer(file);
    window.menu("云杉助手", "存一份遮住个人信息的，给同事看");
    window.untilItSays("发出去之前请再看一眼");
    window.close();
    String shared = Files.readString(file, UTF_8);
    assertTrue(shared.contains(COMPANY));
    for (String personal :
        List.of(
            "贺松年",
            "洪晴钟",
            "330106197511201317",
            "330104199007044822",
            "13957100832",
            "13868010245",
            "13868010246",
            "057187654321",
            "hesn@",
            "hongqz@")) {
      assertFalse(shared.contains(personal), personal);
    }
  }

  @Test
  void remindsWhenTheDayIsOverUntilWhichAFilingIsKept() {
    Kept.sample(data(), "company-other-contact");
    TestWindow window = listed();
    window.menu("云杉助手", "保留到什么时候");
    assertTrue(window.says("现在没有定日期"));
    window.click("30 天（" + TestWindow.TODAY.plusDays(30) + "）");
    Fx.until("it is kept", () -> keptUntil(window).isPresent());
    assertEquals(Optional.of(TestWindow.TODAY.plusDays(30)), keptUntil(window));
    assertFalse(window.says("说好保留到"));
    window.close();
    KeptFiling kept = Kept.list(data()).getFirst();
    Kept.in(
        data(),
        cabinet ->
            cabinet.filings().keepUntil(kept.id(), Optional.of(TestWindow.TODAY.minusDays(1))));
    TestWindow later = new TestWindow(data());
    later.untilItSays("说好保留到 2026-11-20，已经过了");
    later.menu("云杉助手", "保留到什么时候");
    later.click("不定日期");
    Fx.until("it is kept for good", () -> keptUntil(later).isEmpty());
    assertFalse(later.says("说好保留到"));
    later.close();
  }

  private static Optional<LocalDate> keptUntil(TestWindow window) {
    return window.model.start().filings().get().stream()
        .flatMap(filing -> ((KeptFiling.Readable) filing).keepUntil().stream())
        .findFirst();
  }

  @Test
  void erasesAndSaysWhatItCannotPromise() throws IOException {
    Kept.sample(data(), "company-other-contact");
    TestWindow window = listed();
    window.menu("云杉助手", "删除");
    assertTrue(window.says("固态硬盘可能留下旧数据块"));
    window.click("删除");
    window.untilItSays("还没有备案");
    window.close();
    try (var files = Files.walk(data().resolve("filings"))) {
      assertEquals(0, files.filter(Files::isRegularFile).count());
    }
  }

  private static MenuButton choice(TestWindow window) {
    return (MenuButton) window.view().root().lookup(".profile-bar .menu-button");
  }

  private static void name(TestWindow window, String text) {
    window.walkTo("entity.name");
    Fx.compose("", text);
    Fx.press(KeyCode.ENTER);
  }

  @Test
  void aProfileFeedsTheNextFilingAndSaysWhereItDiffers() {
    String id = Kept.sample(data(), "company-other-contact").id();
    TestWindow window = listed();
    Fx.run(() -> window.view().navigation().open(id));
    untilOpen(window);
    window.click("存入资料库，下次直接带入");
    window.untilItSays("和资料库里的“" + COMPANY + "”一致");
    name(window, "（筹）");
    window.untilItSays("和资料库里的“" + COMPANY + "”不一样");
    assertTrue(
        window.texts().stream().anyMatch(text -> text.contains("不一样") && text.endsWith("：主办单位名称")));
    window.click("改用资料库的");
    assertEquals(Optional.of(COMPANY), answer(window, "entity.name"));
    window.close();

    TestWindow other = listed();
    Fx.run(() -> other.view().navigation().begin(TestWindow.CATALOGUE.startingPoints().getFirst()));
    untilOpen(other);
    Fx.until("the profiles are offered", () -> choice(other) != null);
    Fx.run(() -> choice(other).getItems().getFirst().fire());
    other.untilItSays("和资料库里的“" + COMPANY + "”一致");
    Answers fed = Fx.get(() -> other.model.open().orElseThrow().answers());
    Answers kept = Ours.answers("company-other-contact");
    for (String field : List.of("entity.name", "entity.certificateNumber", "entity.district")) {
      assertEquals(kept.get(TestWindow.field(field)), fed.get(TestWindow.field(field)), field);
    }
    other.click("从资料库删掉");
    Fx.until("it is forgotten", () -> other.view().root().lookup(".profile-bar .label") == null);
    other.click("存入资料库，下次直接带入");
    other.untilItSays("和资料库里的");
    other.close();
  }
}
