package org.sealready.ui.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;

/** Nothing that was written is lost, used unasked or mixed up with files of others. */
class WordingKeepingTest extends OpenWording {

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
  void keepsTheTextInTheOtherLanguage() {
    open();
    write("写到一半");
    Fx.run(window.view().filing()::switchLanguage);
    window.untilItSays("Wording of the letters");
    assertEquals("写到一半", text());
  }

  @Test
  void takesNoMoreThanAFileMayHold() {
    open();
    Fx.run(() -> area().appendText("长".repeat(100_000)));
    window.untilItSays("没有放进来");
    assertEquals(ORIGINAL, text());
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
    Fx.chord(KeyCode.ALT, KeyCode.LEFT);
    window.untilItSays("还没有保存成功");
    Files.delete(folder.resolve("data").resolve("letters"));
    window.rest(Duration.ofSeconds(2));
    window.untilItSays("文书打印");
    assertFalse(window.says("还没有保存成功"), "it was kept meanwhile");
  }
}
