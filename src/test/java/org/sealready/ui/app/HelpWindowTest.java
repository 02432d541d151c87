package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Field;
import org.sealready.form.StartingPoint;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.TestClipboard;
import org.sealready.ui.wizard.Step;

/** F1 opens the help at what is in hand; Esc gives the keyboard back where it was. */
class HelpWindowTest {

  private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");

  @TempDir private Path folder;
  private TestWindow window;

  private TestWindow open(double width) {
    window = new TestWindow(folder.resolve("data"), width, 800);
    return window;
  }

  private void begin() {
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.until("a filing is open", () -> window.model.open().isPresent());
    Fx.pulses(2);
  }

  @AfterEach
  void close() {
    window.close();
  }

  /** Every text of the help that is shown. */
  private Set<String> texts() {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".help-text").stream()
                .map(node -> ((Text) node).getText())
                .collect(Collectors.toSet()));
  }

  private void untilHelpSays(String text) {
    Fx.until(
        "the help says " + text,
        () ->
            window.view().root().lookupAll(".help-text").stream()
                .anyMatch(node -> ((Text) node).getText().contains(text)));
  }

  private boolean isOpen() {
    return Fx.get(() -> window.view().root().lookup(".help-pane") != null);
  }

  private boolean isSeen(String text) {
    return Fx.get(
        () -> {
          Node page = window.view().root().lookup(".help-page");
          double lowest = page.localToScene(page.getLayoutBounds()).getMaxY();
          return window.view().root().lookupAll(".help-text").stream()
              .filter(node -> ((Text) node).getText().contains(text))
              .allMatch(node -> node.localToScene(node.getLayoutBounds()).getMaxY() <= lowest);
        });
  }

  private boolean isInHelp() {
    return Fx.get(() -> HelpTopic.around(Fx.focused()).contains("help"));
  }

  private Optional<String> meant() {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".help-lines").stream()
                .filter(node -> node.getPseudoClassStates().contains(MEANT))
                .map(Node::getAccessibleText)
                .findFirst());
  }

  @Test
  void f1InAFieldOpensItsPageAndEscReturnsToTheCaret() {
    open(1280);
    begin();
    window.walkTo("entity.certificateNumber");
    Fx.type("91510104");
    Fx.run(() -> ((TextInputControl) Fx.focused()).selectRange(3, 5));
    Node field = Fx.get(Fx::focused);
    Fx.press(KeyCode.F1);
    untilHelpSays("执照上的各项");
    assertEquals(Optional.of("统一社会信用代码"), meant());
    assertTrue(isInHelp(), "the help has the keyboard");
    Fx.pulses(2);
    assertTrue(isSeen("先去移出，再来备案"), "all of what is under the heading is in view");
    Fx.press(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertEquals(field, Fx.get(Fx::focused));
    assertEquals("10", Fx.get(() -> ((TextInputControl) field).getSelectedText()));
    assertEquals(5, Fx.get(() -> ((TextInputControl) field).getCaretPosition()));
  }

  /** Looking into the help leaves no field: an empty one must not turn red by it. */
  @Test
  void lookingIntoTheHelpTurnsNoFieldRed() {
    open(1280);
    begin();
    window.walkTo("entity.name");
    Fx.press(KeyCode.F1);
    untilHelpSays("执照上的各项");
    assertFalse(window.says("还没有填写“主办单位名称”"));
    Fx.press(KeyCode.F6);
    assertTrue(Fx.get(() -> Fx.focused() instanceof TextField), "F6 goes back to the field");
    assertFalse(window.says("还没有填写“主办单位名称”"));
    assertTrue(isOpen(), "and the help stays");
    Fx.press(KeyCode.F6);
    assertTrue(isInHelp());
  }

  /** Opens the help on this step of a filing that has just begun. */
  private void helpOn(Step step, String says) {
    open(1280);
    begin();
    window.go(step);
    Fx.press(KeyCode.F1);
    untilHelpSays(says);
  }

  @Test
  void eachStepHasItsPageAndLinksLeadToFieldsAndSteps() {
    helpOn(new Step.Rejections(), "被退回了");
    find("谁当什么");
    untilHelpSays("不能兼任");
    follow("签字人身份");
    Fx.pulses(2);
    assertEquals(
        Optional.of("entity.signatoryTitle"),
        Fx.get(
            () ->
                window
                    .model
                    .open()
                    .orElseThrow()
                    .wizard()
                    .place()
                    .get()
                    .field()
                    .map(field -> field.id())));
    assertTrue(isOpen(), "the help stays beside the field");
  }

  /** What is told follows the answers, and with no filing open everybody is told. */
  @Test
  void theHelpTellsTheCaseOfTheFilingThatIsOpen() {
    helpOn(new Step.Letters(), "要哪些文书");
    find("签字盖章");
    untilHelpSays("压着字，不要盖到签名");
    Fx.until("the letter is drawn", () -> window.view().root().lookup(".help-seal") != null);
    Fx.pulses(2);
    assertTrue(fits(".help-letter"), "the picture is no wider than the page");
    Fx.run(() -> kind("5"));
    untilHelpSays("指印按在方框里");
    assertTrue(texts().stream().noneMatch(text -> text.contains("公章")), texts().toString());
    assertTrue(isOpen());
  }

  private void kind(String code) {
    Field<String> kind = TestWindow.textField("entity.type");
    window.filing().wizard().form().of(kind).commit(Optional.of(code));
  }

  /** The pages that were asked for first are read when nobody wants them any more. */
  @Test
  void anAnswerThatIsTakenBackAtOnceLeavesTheHelpAsItIs() {
    helpOn(new Step.Letters(), "要哪些文书");
    Field<String> kind = TestWindow.textField("entity.type");
    String code = Fx.get(() -> window.filing().answers().get(kind)).orElseThrow();
    Fx.run(
        () -> {
          kind("5");
          kind(code);
        });
    find("签字盖章");
    untilHelpSays("压着字，不要盖到签名");
  }

  private boolean fits(String styleClass) {
    return Fx.get(
        () -> {
          Node page = window.view().root().lookup(".help-page > .viewport");
          Node picture = window.view().root().lookup(styleClass);
          return picture.localToScene(picture.getLayoutBounds()).getMaxX()
              <= page.localToScene(page.getLayoutBounds()).getMaxX();
        });
  }

  private void find(String words) {
    Fx.chord(KeyCode.CONTROL, KeyCode.F);
    Fx.type(words);
    Fx.press(KeyCode.ENTER);
    untilHelpSays(words);
  }

  private void follow(String text) {
    Fx.run(
        () ->
            window.view().root().lookupAll(".help-link").stream()
                .filter(node -> ((Text) node).getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + text))
                .requestFocus());
    Fx.press(KeyCode.ENTER);
  }

  @Test
  void searchBackForwardAndTheKeysOfTheProgram() {
    open(1280);
    Fx.press(KeyCode.F1);
    untilHelpSays("印备做什么");
    find("恢复密钥");
    untilHelpSays("口令和恢复密钥");
    assertTrue(texts().contains("口令和恢复密钥"), texts().toString());
    Fx.chord(KeyCode.ALT, KeyCode.LEFT);
    Fx.chord(KeyCode.ALT, KeyCode.LEFT);
    assertTrue(texts().contains("印备做什么"), texts().toString());
    Fx.chord(KeyCode.ALT, KeyCode.RIGHT);
    Fx.chord(KeyCode.ALT, KeyCode.RIGHT);
    assertTrue(texts().contains("口令和恢复密钥"), texts().toString());
    Fx.press(KeyCode.F1);
    assertTrue(texts().contains("所有按键"), "F1 within the help lists the keys");
    Fx.chord(KeyCode.CONTROL, KeyCode.F);
    Fx.type("没有这样的字");
    window.untilItSays("没有找到“没有这样的字”");
  }

  @Test
  void theSearchOfTheWindowFindsPagesOfTheHelp() {
    open(1280);
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    Fx.type("smhpz");
    untilFound("扫描和拍照");
    Fx.press(KeyCode.ENTER);
    untilHelpSays("一份文书一张图");
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    Fx.type("恢复密钥");
    untilFound("在帮助里找");
    Fx.press(KeyCode.ESCAPE);
  }

  private void untilFound(String title) {
    Fx.until(
        title + " is found",
        () ->
            window.view().root().lookupAll(".found-row").stream()
                .anyMatch(row -> String.valueOf(row.getAccessibleText()).contains(title)));
  }

  @Test
  void textIsSelectedAndCopied() {
    open(1280);
    Fx.press(KeyCode.F1);
    untilHelpSays("印备做什么");
    Fx.chord(KeyCode.CONTROL, KeyCode.A);
    Fx.chord(KeyCode.CONTROL, KeyCode.C);
    String copied = TestClipboard.held();
    assertTrue(copied.startsWith("印备做什么\n"), copied);
    assertTrue(copied.contains("一页一页填"), "links are part of the text");
  }

  @Test
  void theLanguageChangesUnderTheOpenPage() {
    open(1280);
    Fx.press(KeyCode.F1);
    untilHelpSays("印备做什么");
    Fx.run(window.view().filing()::switchLanguage);
    untilHelpSays("What the program does");
  }

  @Test
  void aQuestionKeepsItsPlaceBesideTheHelp() {
    open(1024);
    Fx.run(() -> window.view().navigation().begin(first()));
    window.untilItSays("要不要给备案加一个口令");
    Fx.press(KeyCode.F1);
    untilHelpSays("口令和恢复密钥");
    double card = Fx.get(() -> right(window.view().root().lookup(".dialog-card")));
    double help = Fx.get(() -> left(window.view().root().lookup(".help-pane")));
    assertTrue(card <= help, card + " and " + help);
    Fx.press(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertTrue(window.says("要不要给备案加一个口令"), "Esc closed the help alone");
    window.click("先不设");
  }

  private static StartingPoint first() {
    return TestWindow.CATALOGUE.startingPoints().getFirst();
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  private static double left(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  /**
   * In a wide window the work folds and nothing of it is hidden; in a narrow one help lies over.
   */
  @Test
  void theWorkHasRoomBesideTheHelp() {
    open(1280);
    begin();
    Fx.press(KeyCode.F1);
    untilHelpSays("执照上的各项");
    double work = Fx.get(() -> right(window.view().root().lookup(".wizard")));
    double help = Fx.get(() -> left(window.view().root().lookup(".help-pane")));
    assertEquals(help, work, 0.5);
    Fx.press(KeyCode.ESCAPE);
    Fx.pulses(1);
    assertEquals(1280, Fx.get(() -> right(window.view().root().lookup(".wizard"))), 0.5);
  }

  /** On a computer without a printer the way leads to a file. */
  @Test
  void aPageGoesToPaper() throws IOException {
    open(1280);
    Fx.press(KeyCode.F1);
    untilHelpSays("印备做什么");
    find("签字盖章");
    untilHelpSays("亲笔");
    Path file = folder.resolve("sealing.pdf");
    window.answer(file);
    Fx.chord(KeyCode.CONTROL, KeyCode.P);
    window.untilItSays("交给签字、盖章或扫描的人");
    window.untilItSays("没有找到打印机");
    window.click("存为 PDF");
    window.untilItSays("这一页已保存到");
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      assertEquals(1, document.getNumberOfPages());
      assertTrue(new PDFTextStripper().getText(document).contains("公章盖在右下方"));
    }
  }

  /** What is asked beside the help would be gone if the printer were asked for. */
  @Test
  void anOpenQuestionIsNotReplacedByThePrinter() {
    open(1280);
    Fx.run(() -> window.view().navigation().begin(first()));
    window.untilItSays("要不要给备案加一个口令");
    Fx.press(KeyCode.F1);
    untilHelpSays("口令和恢复密钥");
    window.click("打印这一页");
    window.untilItSays("先回答它，再打印这一页");
    window.click("先不设");
    Fx.until("the filing begins", () -> window.model.open().isPresent());
  }

  @Test
  void everyDrawingIsDrawn() {
    open(1280);
    Fx.press(KeyCode.F1);
    untilHelpSays("印备做什么");
    for (String page : new String[] {"谁当什么", "一件备案怎么走", "签字盖章", "扫描和拍照"}) {
      find(page);
      Fx.until("a drawing", () -> window.view().root().lookup(".help-drawing") != null);
    }
    find("签字盖章");
    Fx.until("the letter", () -> window.view().root().lookup(".help-seal") != null);
  }
}
