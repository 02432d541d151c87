package org.sealready.ui.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** A wording is written, checked, used and given up. */
class WordingTest extends OpenWording {

  private boolean isDrawn() {
    return window.view().root().lookup(".sheet-pane .image-view") instanceof ImageView view
        && view.getImage() != null;
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
}
