package org.sealready.ui.copysheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Judged;
import org.sealready.service.exchange.CopySheet;
import org.sealready.service.exchange.PlatformExport;
import org.sealready.service.letter.Letters;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.typing.Typing;
import org.sealready.ui.wizard.Step;

/** From the copy sheet alone the platform's form is filled without a difference. */
class CopySheetScreenTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Letters LETTERS = new Letters(TestWindow.CATALOGUE, TODAY);

  @TempDir Path folder;

  static List<String> goodSamples() {
    return Ours.goodSamples();
  }

  /** What is kept for this time only. */
  private static final class Memory implements CopyModel.Keeper {
    private String text = "";

    @Override
    public String kept() {
      return text;
    }

    @Override
    public void keep(String kept) {
      text = kept;
    }
  }

  private static CopyModel model(Answers answers, CopyModel.Keeper keeper) {
    FormModel form = new FormModel(TestWindow.CATALOGUE.form(), TODAY, answers, Typing.unkept());
    CopyModel model = new CopyModel(form, new CopySheet(TestWindow.CATALOGUE, LETTERS), keeper);
    model.refresh();
    return model;
  }

  @ParameterizedTest
  @MethodSource("goodSamples")
  void theFormIsFilledFromTheSheetOfEverySample(String name) throws Exception {
    Judged judged = LETTERS.judged(Ours.answers(name));
    PlatformForm platform =
        new PlatformForm(TestWindow.CATALOGUE.form(), judged.effective().answers());
    CopyModel model = model(Ours.answers(name), new Memory());
    int rows = model.items().get().size();
    for (int keys = 0; keys < rows; keys++) {
      CopyItem item = model.take().orElseThrow();
      if (!item.row().isPaper()) {
        platform.type(item.row().path(), item.row().value());
      }
    }
    assertTrue(model.isFinished());
    byte[] body = new PlatformExport(TestWindow.CATALOGUE, LETTERS).of(judged).json();
    assertEquals(PlatformForm.of(body, TestWindow.CATALOGUE.form()), platform.typed());
  }

  private TestWindow open(String id) {
    TestWindow window = new TestWindow(folder.resolve("data"), 1280, 800);
    window.untilItSays("石桥渡");
    Fx.run(() -> window.view().navigation().open(id));
    Fx.until("the filing is open", () -> window.model.open().isPresent());
    Fx.run(() -> window.model.open().orElseThrow().wizard().onStep(new Step.CopySheet()));
    Fx.pulses(3);
    return window;
  }

  private static CopyModel sheet(TestWindow window) {
    return window.model.open().orElseThrow().copying();
  }

  private static String clipboard() {
    return Fx.get(() -> Clipboard.getSystemClipboard().getString());
  }

  @Test
  void oneKeyCopiesAndGoesOnAndWhatWasCopiedIsKept() {
    String id = Kept.sample(folder.resolve("data"), "company-both-letters").id();
    TestWindow window = open(id);
    Fx.press(KeyCode.ENTER);
    assertEquals("企业", clipboard());
    Fx.press(KeyCode.ENTER);
    assertEquals("成都石桥渡文化用品有限责任公司", clipboard());
    Fx.press(KeyCode.SPACE);
    assertTrue(window.says("已抄 3 项"));
    Fx.press(KeyCode.SPACE);
    assertTrue(window.says("已抄 2 项"));
    assertEquals(2, sheet(window).current().get());
    window.close();

    TestWindow again = open(id);
    assertTrue(again.says("已抄 2 项"));
    assertEquals(2, sheet(again).current().get());
    again.close();
  }

  @Test
  void itOpensAtItsTitleAndThenFollowsTheRowInHand() {
    String id = Kept.sample(folder.resolve("data"), "company-both-letters").id();
    TestWindow window = open(id);
    ScrollPane page = Fx.get(() -> (ScrollPane) window.view().root().lookup(".copy-view .page"));
    assertEquals(0, page.getVvalue());
    for (int keys = 0; keys < 20; keys++) {
      Fx.press(KeyCode.DOWN);
    }
    Fx.pulses(2);
    assertTrue(page.getVvalue() > 0);
    window.close();
  }

  @Test
  void numbersAreMaskedUntilTheyAreInHandOrAskedFor() {
    String id = Kept.sample(folder.resolve("data"), "company-both-letters").id();
    TestWindow window = open(id);
    assertFalse(window.says("511102196902083228"));
    Fx.press(KeyCode.S);
    assertTrue(window.says("511102196902083228"));
    Fx.press(KeyCode.S);
    assertFalse(window.says("511102196902083228"));
    window.close();
  }

  @Test
  void aChangedAnswerTakesItsTickAwayAndSaysSo() {
    Memory memory = new Memory();
    CopyModel model = model(Ours.answers("company-both-letters"), memory);
    while (!model.isFinished()) {
      model.take();
    }
    CopyModel later =
        model(
            Ours.answers("company-both-letters")
                .with(TestWindow.textField("miniProgram.name"), "石桥渡皮具"),
            memory);
    List<CopyItem> open = later.items().get().stream().filter(item -> !item.isDone()).toList();
    assertEquals(
        List.of("miniProgram.name CHANGED"),
        open.stream().map(item -> item.row().field() + " " + item.state()).toList());
    assertEquals("miniProgram.name", later.inHand().orElseThrow().row().field());
  }

  @Test
  void aValueWithAProblemIsNotCopied() {
    CopyModel model =
        model(
            Ours.answers("company-both-letters")
                .with(TestWindow.textField("entityContact.mobile"), "123"),
            new Memory());
    model.go(
        model.items().get().stream()
            .map(item -> item.row().field())
            .toList()
            .indexOf("entityContact.mobile"));
    assertTrue(model.take().isEmpty());
    assertEquals(0, model.done());
  }
}
