package org.sealready.ui.letters;

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
import org.sealready.form.Violation;
import org.sealready.service.LetterSelection;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** Letters are left out and added by hand, with what it risks, and the other way round. */
class LetterChoicesTest {

  private static final LetterSelection SELECTION = TestWindow.CATALOGUE.selection().orElseThrow();

  @TempDir Path folder;
  private TestWindow window;

  private void openLetters(int sample) {
    window = new TestWindow(folder.resolve("data"));
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(sample)));
    Fx.pulses(2);
    window.walkToText("文书打印");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("落款日期");
  }

  private List<String> chosen(Field<List<String>> field) {
    return Fx.get(() -> window.model.open().orElseThrow().answers().get(field).orElse(List.of()));
  }

  private List<String> rules() {
    return Fx.get(
        () ->
            window.model.open().orElseThrow().wizard().form().violations().get().stream()
                .map(Violation::rule)
                .map(rule -> rule.id())
                .toList());
  }

  @Test
  void aCardNamesWhoSigns() {
    openLetters(1);
    assertTrue(window.says("由法定代表人石蓼青签字，公章盖在右下方的单位名称和日期上"));
  }

  /** In another language the Chinese name of the letter is read as one. */
  @Test
  void theChineseNameOfALetterStandsOnALineOfItsOwn() {
    openLetters(1);
    Fx.run(() -> window.view().navigation().switchLanguage());
    Fx.pulses(2);
    assertTrue(window.says("Authorization of the entity contact\n(主体负责人授权书)"));
  }

  @Test
  void aRequiredLetterIsLeftOutOnSecondThoughtsAndPutBack() {
    openLetters(1);
    window.walkToText("不附这份 主体负责人授权书");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("主体负责人不是法定代表人本人。缺了它");
    Fx.press(KeyCode.ESCAPE);
    assertEquals(List.of(), chosen(SELECTION.leftOut()));
    Fx.press(KeyCode.SPACE);
    Fx.chord(KeyCode.SHIFT, KeyCode.TAB);
    Fx.press(KeyCode.SPACE);
    window.untilItSays("缺了它，备案多半会被退回补交。");
    assertEquals(List.of("entity-contact-authorization"), chosen(SELECTION.leftOut()));
    assertEquals(List.of("letter-left-out"), rules());
    assertTrue(window.says("这件备案必需 1 份文书，另有 2 份建议备好"));
    Fx.press(KeyCode.SPACE);
    assertEquals(List.of(), chosen(SELECTION.leftOut()), "the focus stays with the letter");
    assertEquals(List.of(), rules());
  }

  @Test
  void theReviewLeadsToTheLetterThatWasLeftOut() {
    openLetters(1);
    Fx.run(
        () -> {
          var wizard = window.model.open().orElseThrow().wizard();
          wizard
              .form()
              .of(SELECTION.leftOut())
              .commit(Optional.of(List.of("entity-contact-authorization")));
          wizard.onStep(wizard.steps().get(wizard.steps().size() - 2));
        });
    window.untilItSays("《主体负责人授权书》是这件备案必需的");
    window.walkToText("修改");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("落款日期");
    Fx.press(KeyCode.SPACE);
    assertEquals(List.of(), chosen(SELECTION.leftOut()), "the focus is at the way back");
  }

  @Test
  void anAdvisedLetterIsLeftOutAtOnce() {
    openLetters(0);
    window.walkToText("不附这份 不涉及前置审批承诺书");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("有的省份会要求补交");
    assertEquals(List.of("no-pre-approval-commitment"), chosen(SELECTION.leftOut()));
    assertEquals(List.of(), rules());
  }

  @Test
  void aPossibleLetterIsNoCardUntilItIsAdded() throws IOException {
    openLetters(0);
    window.walkToText("加上 情况说明");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("您加上的");
    assertEquals(List.of("explanation"), chosen(SELECTION.added()));
    window.untilItSays("要说明的情况");
    window.answer(folder.resolve("out"));
    window.walkToText("全部存为 PDF");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("已存 3 份 PDF");
    try (Stream<Path> made = Files.list(folder.resolve("out"))) {
      assertTrue(made.anyMatch(file -> file.toString().endsWith("-情况说明.pdf")));
    }
    window.walkToText("去掉 情况说明");
    Fx.press(KeyCode.SPACE);
    assertEquals(List.of(), chosen(SELECTION.added()));
    assertFalse(window.says("您加上的"));
  }

  /** What the unit keeps stands under a heading of its own, offered or added. */
  @Test
  void whatStaysInTheHouseIsParted() {
    openLetters(0);
    assertEquals(1, kept(".letter-offer"));
    assertEquals(0, kept(".letter-card"));
    window.walkToText("加上 个人信息处理同意书");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("您加上的");
    assertEquals(0, kept(".letter-offer"));
    assertEquals(1, kept(".letter-card"));
    assertTrue(window.says("单位留底，不要上传"));
  }

  private int kept(String rows) {
    return Fx.get(
        () ->
            (int)
                window.view().root().lookupAll(rows).stream()
                    .filter(row -> row.getParent().getParent() instanceof KeptLetters)
                    .count());
  }

  @Test
  void theGuideIsOfferedWithTheSetAndMadeWithOneClick() throws IOException {
    openLetters(0);
    assertTrue(window.says("盖章指引"));
    window.answer(folder.resolve("guide.pdf"));
    window.walkToText("PDF 盖章指引");
    Fx.press(KeyCode.SPACE);
    window.untilItSays("存成 PDF");
    assertTrue(window.chooser.offered().endsWith("-盖章指引.pdf"), window.chooser.offered());
    assertTrue(Files.size(folder.resolve("guide.pdf")) > 0);
  }
}
