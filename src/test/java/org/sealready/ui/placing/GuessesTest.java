package org.sealready.ui.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.paper.Content;
import org.sealready.paper.Placement;
import org.sealready.papers.Papers;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.ui.app.Screen;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** What was only guessed of an official form is seen, counted, agreed to or put right. */
class GuessesTest {

  @TempDir private Path folder;
  private TestWindow window;

  private void arrange() {
    window = ArrangedForm.open(folder.resolve("data"), Papers.fields());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Placement placement() {
    return Fx.get(() -> ((Screen.Placing) window.model.screen().get()).placing().placement().get());
  }

  private long marked() {
    return Fx.get(
        () -> Fx.root().lookupAll(".form-slot").stream().filter(GuessesTest::looksGuessed).count());
  }

  private static boolean looksGuessed(Node slot) {
    return slot.getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("guess"));
  }

  @Test
  void enterAgreesAndLeadsToTheNextGuess() {
    arrange();
    assertEquals(Set.of("负责人姓名", "身份证号", "负责人证件类型"), placement().guessed());
    assertEquals(3, marked());
    window.untilItSays("有 3 处是猜的，请核对");
    window.click("看下一处");
    assertEquals(new Chosen.InField("负责人姓名"), chosen());
    Fx.run(() -> Fx.root().lookup(".slot-list").requestFocus());
    Fx.press(KeyCode.ENTER);
    assertEquals(Set.of("身份证号", "负责人证件类型"), placement().guessed());
    assertEquals(new Chosen.InField("身份证号"), chosen());
    assertEquals(2, marked());
    Fx.press(KeyCode.ENTER, KeyCode.ENTER);
    window.untilItSays("猜的都核对过了");
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    window.untilItSays("有 1 处是猜的，请核对");
  }

  @Test
  void fixedWordsOfAFieldAreWrittenAtOnceAndKept() {
    arrange();
    Fx.run(() -> choose("unknown"));
    Fx.pulses(2);
    Fx.run(() -> Fx.root().lookup(".form-chooser .text-field").requestFocus());
    Fx.compose("", "固定文字");
    Fx.press(KeyCode.ENTER);
    Fx.compose("", "综合部");
    Fx.press(KeyCode.ENTER);
    assertEquals(new Content.Words("综合部"), placement().fields().get("unknown"));
    Fx.run(() -> choose("负责人姓名"));
    Fx.pulses(2);
    assertEquals("", Fx.get(GuessesTest::searched), "all can be chosen again");
  }

  private void choose(String slot) {
    PlacingModel placing = ((Screen.Placing) window.model.screen().get()).placing();
    placing.form().blank().slots().stream()
        .filter(each -> each.name().equals(slot))
        .forEach(placing::choose);
  }

  private static String searched() {
    return ((TextField) Fx.root().lookup(".form-chooser .text-field")).getText();
  }

  private Chosen chosen() {
    return Fx.get(() -> ((Screen.Placing) window.model.screen().get()).placing().chosen().get());
  }

  @Test
  void whatIsPutRightIsNoGuessAndTheCardCountsTheRest() {
    arrange();
    window.click("看下一处");
    Fx.run(() -> Fx.root().lookup(".form-chooser .text-field").requestFocus());
    Fx.compose("", "法定代表人或经营者姓名");
    Fx.press(KeyCode.ENTER);
    assertFalse(placement().guessed().contains("负责人姓名"));
    assertEquals(
        new Content.Value("entity.legalRepresentativeName"), placement().fields().get("负责人姓名"));
    window.walkToText("摆好了");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("有 2 处是猜的，请核对");
    assertTrue(
        Fx.get(
            () ->
                OfficialPapers.in(folder.resolve("data"))
                    .find(ArrangedForm.LETTER)
                    .orElseThrow()
                    .placement()
                    .guessed()
                    .contains("身份证号")),
        "the guesses are kept with the form");
  }
}
