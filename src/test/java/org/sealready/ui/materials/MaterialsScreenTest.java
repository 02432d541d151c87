package org.sealready.ui.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.service.material.MaterialOutput;
import org.sealready.service.material.MaterialRow;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The page of the materials checklist: ticks that are kept, the one in hand, ways on. */
class MaterialsScreenTest {

  @TempDir Path folder;

  private TestWindow open(String id, double width) {
    return open(id, width, new Step.Materials());
  }

  private TestWindow open(String id, double width, Step step) {
    TestWindow window = new TestWindow(folder.resolve("data"), width, 800);
    window.open(id);
    window.go(step);
    return window;
  }

  private String kept() {
    return Kept.sample(folder.resolve("data"), "company-both-letters").id();
  }

  private static MaterialsModel list(TestWindow window) {
    return window.model.open().orElseThrow().followed().materials();
  }

  private static String inHand(TestWindow window) {
    return Fx.get(() -> list(window).inHand().map(MaterialRow::slot).orElse(""));
  }

  private static void press(TestWindow window, String text) {
    Fx.run(
        () -> {
          Set<Node> nodes = window.view().root().lookupAll(".materials-side .button");
          nodes.stream()
              .map(ButtonBase.class::cast)
              .filter(button -> button.getText().equals(text))
              .findFirst()
              .orElseThrow()
              .fire();
        });
    Fx.pulses(2);
  }

  private static boolean isBelow(TestWindow window) {
    return Fx.get(() -> window.view().root().lookup(".copy-list .materials-side") != null);
  }

  @Test
  void keysTickAndGoOnAndTicksAreKept() {
    String id = kept();
    TestWindow window = open(id, 1280);
    assertEquals("certificate", inHand(window));
    Fx.press(KeyCode.ENTER);
    assertEquals("entityContact.idFront", inHand(window));
    Fx.press(KeyCode.DOWN);
    Fx.press(KeyCode.SPACE);
    long wanted = Fx.get(() -> list(window).wanted());
    assertTrue(window.says("备好 2 份，共 " + wanted + " 份"));
    assertTrue(window.says("2 / " + wanted));
    Fx.press(KeyCode.SPACE);
    assertTrue(window.says("备好 1 份，共 " + wanted + " 份"));
    window.close();

    TestWindow again = open(id, 1280, new Step.Review());
    assertTrue(again.says("1 / " + wanted));
    again.go(new Step.Materials());
    assertTrue(again.says("备好 1 份，共 " + wanted + " 份"));
    assertEquals(List.of("material.certificate"), Fx.get(() -> list(again).record().get().ticks()));
    again.close();
  }

  @Test
  void whatIsNotNeededSaysWhyAndCannotBeTickedAndTheSheetIsOnePage() throws Exception {
    TestWindow window = open(kept(), 1280);
    assertFalse(isBelow(window));
    assertTrue(window.says("平台自己生成，不用准备。"));
    assertTrue(window.says("线上阅读确认，不用准备文件；纸质的另列一行。"));
    Fx.press(KeyCode.END);
    Fx.press(KeyCode.SPACE);
    Fx.press(KeyCode.ENTER);
    assertEquals("faceCheck", inHand(window));
    assertEquals(List.of(), Fx.get(() -> list(window).record().get().ticks()));
    MaterialOutput output = new MaterialOutput(TestWindow.CATALOGUE, Words.in(Language.CHINESE));
    byte[] pdf = Fx.get(() -> list(window).content(output).pdf().get()).call();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
    }
    window.close();
  }

  @Test
  void lettersAndAnswersAreOnePressAway() {
    TestWindow window = open(kept(), 1280);
    press(window, "去看“主体性质”");
    assertEquals("entity", Fx.get(() -> window.model.open().orElseThrow().wizard().current().id()));
    window.go(new Step.Materials());
    Fx.run(
        () -> {
          List<String> slots = list(window).rows().get().stream().map(MaterialRow::slot).toList();
          list(window).go(slots.indexOf("commitment"));
        });
    Fx.pulses(2);
    press(window, "去文书打印");
    assertEquals(
        new Step.Letters(), Fx.get(() -> window.model.open().orElseThrow().wizard().current()));
    window.close();
  }

  @Test
  void theOneInHandStandsBelowWhereTheWindowIsNarrow() {
    TestWindow window = open(kept(), 1024);
    Fx.pulses(2);
    assertTrue(isBelow(window));
    assertTrue(window.says("原件还是复印件"));
    press(window, "备好了");
    assertEquals(
        List.of("material.certificate"), Fx.get(() -> list(window).record().get().ticks()));
    Fx.press(KeyCode.DOWN);
    assertEquals("entityContact.idFront", inHand(window));
    window.close();
  }
}
