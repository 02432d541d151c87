package org.sealready.ui.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.service.wording.NamedTemplate;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

class WordingTest {

  private static final String ID = "commitment";
  private static final NamedTemplate NAMES = new NamedTemplate(TestWindow.CATALOGUE);

  /** As the window shows it. */
  private static final String ORIGINAL = NAMES.shown(Template.text(ID).orElseThrow());

  @TempDir Path folder;

  private TestWindow window;

  private Path own() {
    return folder.resolve("data").resolve("letters").resolve(ID + ".txt");
  }

  private Path draft() {
    return folder.resolve("data").resolve("letters").resolve("drafts").resolve(ID + ".txt");
  }

  private void start() {
    window = new TestWindow(folder.resolve("data"));
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(1)));
    Fx.pulses(2);
  }

  private void open() {
    start();
    reopen();
  }

  private void reopen() {
    Optional<Letter> letter = TestWindow.CATALOGUE.letter(ID);
    Fx.run(() -> window.model.wording().open(window.model.open().orElseThrow(), letter));
    window.untilItSays("按这件备案试印");
    Fx.until("the text has the focus", () -> Fx.focused() instanceof TextArea);
  }

  /** A name takes two lines at most, and its state another one. */
  @Test
  void lettersInTheListAreAsHighAsTheirNames() {
    open();
    Fx.run(
        () -> {
          var items = window.view().root().lookupAll(".wording-letters > .side-item");
          assertTrue(items.size() > 10);
          items.forEach(
              item -> assertTrue(item.getLayoutBounds().getHeight() <= 80, item::toString));
        });
    window.close();
  }

  private TextArea area() {
    return (TextArea) window.view().root().lookup(".text-pane .text-area");
  }

  private String text() {
    return Fx.get(() -> area().getText());
  }

  private void write(String text) {
    Fx.run(() -> area().replaceText(0, area().getLength(), text));
  }

  private void fire(String text) {
    Fx.run(
        () ->
            window.view().root().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.getText().equals(text))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private boolean isDrawn() {
    return window.view().root().lookup(".sheet-pane .image-view") instanceof ImageView view
        && view.getImage() != null;
  }

  private List<String> aside() throws IOException {
    Path aside = own().resolveSibling("aside");
    if (!Files.isDirectory(aside)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(aside)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void isReachedAndLeftByKeyboard() {
    start();
    window.walkToText("文书打印");
    Fx.press(KeyCode.SPACE);
    window.walkToText("修改措辞");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("按这件备案试印");
    Fx.until("the text has the focus", () -> Fx.focused() instanceof TextArea);
    Fx.until("the letter is drawn", this::isDrawn);
    Fx.press(KeyCode.TAB);
    assertFalse(Fx.get(() -> Fx.focused() instanceof TextArea), "Tab goes on");
    Fx.chord(KeyCode.ALT, KeyCode.LEFT);
    window.untilItSays("这件备案必需 2 份文书，另有 2 份建议备好");
  }

  @Test
  void tellsWhatIsWrongBesideTheLineAndLeadsThere() {
    open();
    Fx.chord(KeyCode.CONTROL, KeyCode.END);
    Fx.type("{entity.nam}");
    int line = (int) ORIGINAL.lines().count() + 1;
    window.untilItSays("没有名为“entity.nam”的资料");
    window.untilItSays("✕ " + line);
    Fx.chord(KeyCode.CONTROL, KeyCode.HOME);
    window.walkToText("第 " + line + " 行");
    Fx.press(KeyCode.SPACE);
    assertEquals("{entity.nam}", Fx.get(() -> area().getSelectedText()));
    assertTrue(Fx.get(() -> Fx.focused() instanceof TextArea));
  }

  @Test
  void doesNotUseWhatHasErrors() {
    open();
    write(ORIGINAL + "{entity.nam}");
    Fx.chord(KeyCode.CONTROL, KeyCode.S);
    window.untilItSays("现在没有启用");
    assertEquals("{entity.nam}", Fx.get(() -> area().getSelectedText()));
    assertFalse(Files.exists(own()));
  }

  @Test
  void theCardNamesTheClauseThatDiffers() throws IOException {
    open();
    write(ORIGINAL.replace("并承担法律责任", "尽量承担法律责任"));
    window.untilItSays("第六条里“承担法律责任”这一点的语气变弱了");
    Fx.chord(KeyCode.CONTROL, KeyCode.S);
    window.untilItSays("仍然使用");
    window.walkToText("仍然使用");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("已启用");
    Fx.chord(KeyCode.ALT, KeyCode.LEFT);
    window.walkToText("文书打印");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("措辞改过：第六条不同");
  }

  @Test
  void usesAWordingForThisAndEveryOtherFiling() throws IOException {
    open();
    write(ORIGINAL.replace("郑重承诺", "严肃承诺"));
    Fx.chord(KeyCode.CONTROL, KeyCode.S);
    window.untilItSays("已启用");
    assertEquals(ORIGINAL.replace("郑重承诺", "严肃承诺"), Files.readString(own()));
    assertFalse(Files.exists(draft()));
    Fx.chord(KeyCode.ALT, KeyCode.LEFT);
    window.walkToText("文书打印");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("按您改过的措辞打印");
    assertTrue(
        Fx.get(
                () ->
                    window
                        .model
                        .wording()
                        .wordings()
                        .catalogue()
                        .letter(ID)
                        .orElseThrow()
                        .template())
            .toString()
            .contains("严肃承诺"));
  }

  @Test
  void asksBeforeItUsesWhatMayComeBack() {
    open();
    write(ORIGINAL.replace("（AppID：{AppID}）", ""));
    Fx.chord(KeyCode.CONTROL, KeyCode.S);
    window.untilItSays("有 1 处提醒，仍然使用？");
    assertTrue(window.texts().stream().anyMatch(text -> text.contains("小程序的 AppID")));
    Fx.press(KeyCode.ESCAPE);
    assertFalse(Files.exists(own()));
    Fx.chord(KeyCode.CONTROL, KeyCode.S);
    window.untilItSays("有 1 处提醒，仍然使用？");
    fire("仍然使用");
    window.untilItSays("已启用");
    assertTrue(Files.exists(own()));
  }

  @Test
  void keepsWhatIsNotUsedYet() throws IOException {
    open();
    write("写到一半 {");
    Fx.chord(KeyCode.ALT, KeyCode.LEFT);
    window.untilItSays("主体信息");
    Fx.until("the draft is kept", () -> Files.exists(draft()));
    assertEquals("写到一半 {", Files.readString(draft()));
    assertFalse(Files.exists(own()));
    open();
    assertEquals("写到一半 {", text());
    window.untilItSays("还没有启用，已留作草稿");
    fire("恢复原文");
    window.untilItSays("恢复程序自带的原文？");
    Fx.press(KeyCode.ESCAPE);
    assertEquals("写到一半 {", text());
  }

  @Test
  void keepsWhatIsNotUsedYetWhenTheWindowIsClosed() throws IOException {
    open();
    write("写到一半");
    boolean[] closed = {false};
    Fx.run(() -> window.view().finish(() -> closed[0] = true));
    Fx.until("the window may close", () -> closed[0]);
    assertEquals("写到一半", Files.readString(draft()));
  }

  @Test
  void goesBackToTheOriginalAndLosesNothing() throws IOException {
    Files.createDirectories(own().getParent());
    String mine = ORIGINAL.replace("郑重承诺", "严肃承诺");
    Files.writeString(own(), mine);
    open();
    assertEquals(mine, text());
    fire("恢复原文");
    window.untilItSays("恢复程序自带的原文？");
    Fx.run(
        () ->
            window.view().root().lookupAll(".dialog-card .button").stream()
                .filter(node -> ((Button) node).getText().equals("恢复原文"))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow()
                .fire());
    window.untilItSays("已恢复原文");
    assertEquals(ORIGINAL, text());
    assertFalse(Files.exists(own()));
    assertEquals(List.of(ID + "-1.txt"), aside());
    Fx.run(() -> area().undo());
    assertEquals(mine, text());
  }

  @Test
  void givesUpChangesWithoutLosingThem() throws IOException {
    open();
    write("写错了");
    window.untilItSays("已留作草稿");
    Fx.until("the draft is on disk", () -> Files.exists(draft()));
    Fx.run(
        () ->
            window.view().root().lookupAll(".hyperlink").stream()
                .map(ButtonBase.class::cast)
                .filter(link -> link.getText().equals("放弃改动"))
                .findFirst()
                .orElseThrow()
                .fire());
    Fx.until("the original is back", () -> area().getText().equals(ORIGINAL));
    assertFalse(Files.exists(draft()));
    assertEquals("写错了", Files.readString(own().resolveSibling("aside").resolve(ID + "-1.txt")));
  }

  @Test
  void readsAWordingOfAnOldEditorAndWritesOne() throws IOException {
    open();
    String mine = ORIGINAL.replace("郑重承诺", "严肃承诺");
    Path file = folder.resolve("from-a-colleague.txt");
    Files.write(file, mine.replace("\n", "\r\n").getBytes(Charset.forName("GBK")));
    window.answer(file);
    fire("导入");
    Fx.until("the text is there", () -> area().getText().equals(mine));
    assertFalse(Files.exists(own()), "nothing is used unasked");
    window.answer(folder.resolve("out.txt"));
    fire("导出");
    window.untilItSays("已导出到");
    assertEquals(mine, Files.readString(folder.resolve("out.txt")));
    window.answer(Files.write(folder.resolve("picture.txt"), new byte[] {0, 1, 2}));
    fire("导入");
    window.untilItSays("不是文字");
    assertEquals(mine, text());
  }

  @Test
  void setsTheOriginalBesideIt() {
    open();
    write(ORIGINAL.replace("郑重承诺", "严肃承诺"));
    Fx.run(
        () ->
            window.view().root().lookupAll(".chip").stream()
                .map(ButtonBase.class::cast)
                .filter(chip -> chip.getText().equals("与原文对照"))
                .findFirst()
                .orElseThrow()
                .fire());
    window.untilItSays("有 2 行和原文不一样");
    Fx.pulses(3);
    List<String> tinted =
        Fx.get(
            () ->
                Stream.of(".compare-line.gone", ".compare-line.come")
                    .flatMap(css -> window.view().root().lookupAll(css).stream())
                    .map(node -> ((Label) node).getText())
                    .toList());
    assertTrue(tinted.contains("− 本单位提供上述互联网信息服务，郑重承诺："), tinted::toString);
    assertTrue(tinted.contains("+ 本单位提供上述互联网信息服务，严肃承诺："), tinted::toString);
  }

  @Test
  void keepsTheTextInTheOtherLanguage() {
    open();
    write("写到一半");
    Fx.run(window.view().filing()::switchLanguage);
    window.untilItSays("Wording of the letters");
    assertEquals("写到一半", text());
  }

  @Test
  void insertsByKeyboardWhatIsFoundByItsName() {
    open();
    Fx.chord(KeyCode.CONTROL, KeyCode.END);
    Fx.chord(KeyCode.SHIFT, KeyCode.TAB);
    Fx.chord(KeyCode.SHIFT, KeyCode.TAB);
    Fx.compose("", "小程序名称");
    Fx.press(KeyCode.ENTER);
    assertEquals(ORIGINAL + "{小程序名称}", text());
    assertTrue(Fx.get(() -> Fx.focused() instanceof TextArea));
    window.untilItSays("小程序信息 › 小程序名称：石桥渡手作");
  }

  @Test
  void lettersOfAnInputMethodAreNoText() {
    open();
    Fx.chord(KeyCode.CONTROL, KeyCode.END);
    Fx.compose("zhong", "");
    assertFalse(window.says("还没有启用"));
    Fx.compose("", "中");
    window.untilItSays("还没有启用");
    assertEquals(ORIGINAL + "中", text());
  }

  @Test
  void takesNoMoreThanAFileMayHold() {
    open();
    Fx.run(() -> area().appendText("长".repeat(100_000)));
    window.untilItSays("没有放进来");
    assertEquals(ORIGINAL, text());
  }

  @Test
  void tellsOfABrokenWordingWhereverItMatters() throws IOException {
    Files.createDirectories(own().getParent());
    Files.writeString(own(), "# 甲\n{entity.nam}\n");
    window = new TestWindow(folder.resolve("data"));
    Fx.run(window.model::onShown);
    window.untilItSays("您改过的《互联网信息服务承诺书》用不了");
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(1)));
    Fx.pulses(2);
    window.walkToText("文书打印");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("您改过的措辞有误，暂按程序自带的打印");
    window.walkToText("去改");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("没有名为“entity.nam”的资料");
    assertEquals("# 甲\n{entity.nam}\n", text());
  }

  /** The letter is the same before and after, but what its card says of it is not. */
  @Test
  void theCardSaysNothingMoreOnceTheOriginalIsBack() throws Exception {
    Files.createDirectories(own().getParent());
    Files.writeString(own(), "# 甲\n{");
    start();
    window.walkToText("文书打印");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("您改过的措辞有误");
    reopen();
    window.model.wording().wordings().reset(ID);
    Fx.chord(KeyCode.ALT, KeyCode.LEFT);
    window.untilItSays("打印后签字盖章，再扫描");
    assertFalse(window.says("您改过的措辞有误"));
  }

  @Test
  void asksBeforeItLosesWhatCannotBeKept() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data").resolve("letters"), "mine");
    open();
    write("写到一半");
    Fx.chord(KeyCode.ALT, KeyCode.LEFT);
    window.untilItSays("还没有保存成功");
    Fx.press(KeyCode.ESCAPE);
    assertEquals("写到一半", text());
    window.untilItSays("是一个文件，不是文件夹");
  }
}
