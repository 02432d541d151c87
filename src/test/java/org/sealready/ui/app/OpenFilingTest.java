package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Field;
import org.sealready.form.StartingPoint;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.Faults;
import org.sealready.ui.common.Fx;
import org.sealready.vault.crypto.Cost;

class OpenFilingTest {

  @TempDir Path folder;

  private TestWindow beginIn(Path data) {
    TestWindow window = new TestWindow(data);
    StartingPoint first = TestWindow.CATALOGUE.startingPoints().getFirst();
    window.begin(first);
    return window;
  }

  private TestWindow openSample(int index) {
    TestWindow window = new TestWindow(folder.resolve("data"));
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(index)));
    Fx.pulses(2);
    return window;
  }

  private void name(TestWindow window, String text) {
    window.walkTo("entity.name");
    Fx.compose("", text);
    Fx.press(KeyCode.ENTER);
  }

  /** Lists of combo boxes claim the focus while they are made. */
  @Test
  void opensAtItsFirstField() {
    TestWindow window = openSample(5);
    Fx.pulses(3);
    assertEquals(
        Optional.of("entity.type"),
        Fx.get(
            () ->
                window.model.open().orElseThrow().wizard().form().focused().get().map(Field::id)));
    assertEquals(0.0, Fx.get(() -> ((ScrollPane) Fx.root().lookup(".page")).getVvalue()));
  }

  @Test
  void savesAfterEachAnswer() throws IOException {
    TestWindow window = beginIn(folder);
    name(window, "某某有限公司");
    window.untilItSays("已保存");
    assertEquals(List.of("某某有限公司"), keptNames(folder));
  }

  /** The names of the entities of all kept filings, as another start would find them. */
  private static List<String> keptNames(Path data) throws IOException {
    Clock clock = Clock.systemUTC();
    List<String> names = new ArrayList<>();
    try (DataFolderSession cabinet =
        new DataFolderSession(TestWindow.CATALOGUE, data, clock, Cost.USUAL)) {
      for (KeptFiling filing : cabinet.filings().list()) {
        names.add(((KeptFiling.Readable) filing).subtitle());
      }
    }
    return names;
  }

  @Test
  void keepsAnswersThatCannotBeSavedAndTriesAgain() throws IOException {
    Path data = folder.resolve("data");
    Files.writeString(data, "a file where the folder should be");
    TestWindow window = beginIn(data);
    name(window, "某某有限公司");
    window.untilItSays("未能保存");
    assertEquals(Optional.of("某某有限公司"), answer(window, "entity.name"));
    Files.delete(data);
    window.walkToText("重试");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("已保存");
  }

  @Test
  void asksBeforeWhatCannotBeSavedIsLeft() throws IOException {
    Path data = folder.resolve("data");
    Files.writeString(data, "a file where the folder should be");
    TestWindow window = beginIn(data);
    name(window, "某某有限公司");
    AtomicBoolean left = new AtomicBoolean();
    Fx.run(() -> window.view().finish(() -> left.set(true)));
    window.untilItSays("还没有保存成功");
    assertTrue(!left.get());
    Fx.press(KeyCode.ESCAPE);
    assertEquals(Optional.of("某某有限公司"), answer(window, "entity.name"));
  }

  @Test
  void goesOnByItselfWhenSavingSucceedsWhileItAsks() throws IOException {
    Path data = folder.resolve("data");
    Files.writeString(data, "a file where the folder should be");
    TestWindow window = beginIn(data);
    name(window, "某某有限公司");
    AtomicBoolean left = new AtomicBoolean();
    Fx.run(() -> window.view().finish(() -> left.set(true)));
    window.untilItSays("还没有保存成功");
    Files.delete(data);
    window.rest(Duration.ofSeconds(5));
    Fx.until("it has gone on", left::get);
    assertFalse(window.says("还没有保存成功"));
    assertEquals(List.of("某某有限公司"), keptNames(data));
  }

  @Test
  void aQuestionThatWasAnsweredGoesOnWithNothing() throws IOException {
    Path data = folder.resolve("data");
    Files.writeString(data, "a file where the folder should be");
    TestWindow window = beginIn(data);
    window.walkTo("entity.name");
    Fx.compose("", "某某有限公司");
    AtomicBoolean left = new AtomicBoolean();
    Fx.run(() -> window.view().finish(() -> left.set(true)));
    window.untilItSays("还没有保存成功");
    Fx.press(KeyCode.ESCAPE);
    assertEquals("entity.name", window.focusedFieldNow(), "back where the keyboard was");
    Files.delete(data);
    window.rest(Duration.ofSeconds(10));
    window.untilItSays("已保存");
    assertFalse(left.get());
  }

  @Test
  void handsOverWhatIsBeingTypedWhenTheWindowCloses() throws IOException {
    TestWindow window = beginIn(folder);
    window.walkTo("entity.name");
    Fx.compose("", "某某有限公司");
    AtomicBoolean left = new AtomicBoolean();
    Fx.run(() -> window.view().finish(() -> left.set(true)));
    Fx.until("everything is saved", left::get);
    assertEquals(List.of("某某有限公司"), keptNames(folder));
  }

  @SuppressWarnings("unchecked") // the fields that are asked for here take texts
  private Optional<String> answer(TestWindow window, String id) {
    Field<String> field = (Field<String>) TestWindow.field(id);
    return Fx.get(() -> window.model.open().orElseThrow().answers().get(field));
  }

  @Test
  void keepsPageAnswersAndFocusWhenTheLanguageChanges() {
    TestWindow window = beginIn(folder);
    name(window, "某某有限公司");
    Fx.run(window.view().filing()::switchLanguage);
    Fx.pulses(3);
    assertTrue(window.says("Name of the entity"));
    assertEquals(Optional.of("某某有限公司"), answer(window, "entity.name"));
    assertEquals("entity.certificateNumber", window.focusedFieldNow());
    Fx.run(window.view().filing()::switchLanguage);
    Fx.pulses(3);
    assertTrue(window.says("主体信息"));
  }

  @Test
  void drawsTheLetterAgainAfterAnAnswer() {
    TestWindow window = openSample(1);
    Fx.run(() -> window.model.open().orElseThrow().wizard().letterWanted().set(Optional.of(true)));
    Fx.until("the letter is drawn", () -> picture(window) != null);
    Image before = Fx.get(() -> picture(window));
    name(window, "改");
    Fx.until("the letter is drawn again", () -> picture(window) != before);
    window.walkTo("entity.name");
    Fx.until(
        "its place is marked",
        () -> !window.view().root().lookupAll(".letter-spot:here").isEmpty());
  }

  private Image picture(TestWindow window) {
    return window.view().root().lookup(".letter-page > .image-view") instanceof ImageView view
        ? view.getImage()
        : null;
  }

  @Test
  void writesAllLettersInOneFileAndTheProofSheet() {
    TestWindow window = openSample(1);
    window.walkToText("文书打印");
    Fx.press(KeyCode.SPACE);
    window.answer(folder.resolve("one.pdf"));
    window.walkToText("合成一个 PDF");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("合成一个 PDF，存到");
    window.answer(folder.resolve("proof.pdf"));
    window.walkToText("核对单");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("打印核对单");
    window.untilItSays("没有找到打印机");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("核对单已保存到");
    assertTrue(window.chooser.offered().endsWith("-印前核对单.pdf"), window.chooser.offered());
    assertTrue(Files.exists(folder.resolve("one.pdf")));
    assertTrue(Files.exists(folder.resolve("proof.pdf")));
  }

  /** Nothing can be printed, so what is offered is to mend what holds the letters back. */
  @Test
  void leadsToWhatHoldsTheLettersBack() {
    TestWindow window = openSample(5);
    window.walkToText("文书打印");
    Fx.press(KeyCode.SPACE);
    assertTrue(window.says("处要先改好"));
    assertFalse(window.says("全部打印"));
    window.walkToKind("primary");
    assertTrue(Fx.focused() instanceof Button mend && mend.getText().startsWith("去改 "));
    Fx.press(KeyCode.SPACE);
    assertFalse(window.focusedFieldNow().isEmpty());
  }

  /** A page that is not finished does not hold a person up. */
  @Test
  void anUnfinishedPageIsLeftForLater() {
    TestWindow window = openSample(5);
    assertTrue(window.says("平台会拿这一页与"));
    window.click("先跳过");
    assertTrue(window.says("管局与平台有事先找这个人"));
  }

  @Test
  void saysKindlyWhereNothingIsAsked() throws Exception {
    TestWindow window = openSample(4);
    window.walkToText("小程序负责人");
    Fx.press(KeyCode.SPACE);
    assertTrue(window.says("这一页不用填"));
  }

  @Test
  void anotherProvinceOffersItsOwnCities() {
    TestWindow window = openSample(1);
    List<Throwable> faults =
        Faults.during(
            () -> {
              choose(window, "entity.province", "内蒙");
              choose(window, "entity.city", "包头");
              choose(window, "entity.district", "昆都仑");
              for (String province : List.of("上海", "四川", "广东")) {
                Fx.run(
                    () ->
                        window
                            .model
                            .open()
                            .orElseThrow()
                            .wizard()
                            .onField(TestWindow.field("entity.province")));
                choose(window, "entity.province", province);
              }
            });
    assertEquals(List.of(), faults);
    assertEquals(Optional.of("440000"), answer(window, "entity.province"));
    assertEquals(Optional.empty(), answer(window, "entity.district"));
  }

  /** Opens the list, narrows it down by typing, takes the first. */
  private void choose(TestWindow window, String id, String text) {
    window.walkTo(id);
    Fx.press(KeyCode.DOWN);
    Fx.until("the list of " + id + " is open", () -> Fx.focused() instanceof TextInputControl);
    Fx.compose("", text);
    Fx.press(KeyCode.ENTER);
  }

  @Test
  void takesInvisibleCharactersOutOnRequest() {
    TestWindow window = beginIn(folder);
    name(window, "某\u200B某有限公司");
    assertTrue(window.says("零宽空格"));
    window.walkToText("去掉看不见的字符");
    Fx.press(KeyCode.SPACE);
    assertEquals(Optional.of("某某有限公司"), answer(window, "entity.name"));
    assertTrue(!window.says("零宽空格"));
  }

  @Test
  void reportsAFaultOnceWithACode() {
    TestWindow window = beginIn(folder);
    Fx.run(() -> window.view().onFault(new IllegalStateException("values must not be shown")));
    Fx.run(() -> window.view().onFault(new IllegalStateException("again")));
    Fx.pulses(1);
    List<String> texts = window.texts();
    assertTrue(texts.stream().anyMatch(text -> text.contains("出错了")));
    assertTrue(texts.stream().noneMatch(text -> text.contains("values")));
    Fx.press(KeyCode.ESCAPE);
    assertTrue(window.says("主体信息"));
  }

  @Test
  void opensAFileOfAColleagueAsANewFiling() throws IOException {
    TestWindow window = new TestWindow(folder.resolve("data"));
    FilingFiles files = new FilingFiles(TestWindow.CATALOGUE.form());
    Path file = folder.resolve("colleague.json");
    Files.write(file, files.write(files.read(TestWindow.CATALOGUE.samples().getFirst())));
    Fx.run(() -> window.view().navigation().openFile(file));
    window.workWithoutPassphrase();
    window.untilItSays("已保存");
    assertEquals(1, keptNames(folder.resolve("data")).size());
  }

  @Test
  void takesInThePlatformsFormatAndSaysWhatWasNotUnderstood() throws IOException {
    TestWindow window = new TestWindow(folder.resolve("data"));
    Path file =
        Files.writeString(
            folder.resolve("body.json"),
            "{\"icp_subject\":{\"base_info\":{\"name\":\"成都石桥渡文化用品有限责任公司\",\"colour\":1}},"
                + "\"icp_applets\":{\"base_info\":{\"name\":\"石桥渡手作\"}}}");
    Fx.run(() -> window.view().navigation().openFile(file));
    window.untilItSays("不认识“icp_subject.base_info.colour”，没有读入。");
    assertTrue(window.model.open().isEmpty());
    Fx.press(KeyCode.ENTER);
    window.workWithoutPassphrase();
    window.untilItSays("已保存");
    assertEquals(1, keptNames(folder.resolve("data")).size());
    assertTrue(window.says("石桥渡手作"));
  }
}
