package org.sealready.ui.miniature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Field;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;

/** The paper beside the page goes along with the focus. */
class BesideFormTest {

  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  @TempDir Path folder;
  private TestWindow window;

  @BeforeEach
  void openTheCompany() {
    open("data", 900);
  }

  private void open(String data, double height) {
    window = new TestWindow(folder.resolve(data), 1440, height);
    window.openFile("company-both-letters");
    Fx.until("the paper is drawn", () -> Fx.root().lookup(".miniature-sheet") != null);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void go(String id) {
    Field<?> field = TestWindow.field(id);
    Fx.run(() -> window.model.open().orElseThrow().wizard().onField(field));
    Fx.pulses(3);
  }

  private List<String> marked() {
    return Fx.get(
        () ->
            Fx.root().lookupAll(".miniature-place").stream()
                .filter(node -> node.getPseudoClassStates().contains(MARKED))
                .filter(BesideFormTest::isSeen)
                .map(BesideFormTest::text)
                .toList());
  }

  private static String text(Node place) {
    return ((Label) place.lookup(".miniature-value")).getText();
  }

  private static boolean isShown(String kind) {
    return Fx.get(
        () -> {
          Node node = Fx.root().lookup(kind);
          return node != null && node.isVisible() && node.getParent().isVisible();
        });
  }

  @Test
  void theMarkMovesWithTheFocusAndTheFormStays() {
    go("entity.name");
    double before = scrolled();
    assertEquals(List.of("成都石桥渡文化用品有限责任公司"), marked());
    Node sheet = Fx.get(() -> Fx.root().lookup(".miniature-sheet"));
    Fx.press(KeyCode.TAB);
    assertEquals(List.of("91510104MA7HW29TXH"), marked());
    assertEquals(before, scrolled());
    assertTrue(sheet == Fx.get(() -> Fx.root().lookup(".miniature-sheet")), "the same drawing");
  }

  private static double scrolled() {
    return Fx.get(() -> ((ScrollPane) Fx.root().lookup(".page")).getVvalue());
  }

  /** Numbers of persons are masked in the drawing, also while they are being typed. */
  @Test
  void numbersOfPersonsAreMasked() {
    go("entityContact.idNumber");
    assertEquals(List.of("510***********0618"), marked());
    go("entityContact.idValidTo");
    assertTrue(window.says("中华人民共和国居民身份证"));
  }

  @Test
  void saysWhereTheAnswerIsPrinted() {
    go("entity.certificateNumber");
    for (String said : List.of("在哪里", "为什么问", "容易错", "会印在", "例如", "主体负责人授权书")) {
      assertTrue(window.says(said), said);
    }
  }

  /** A letter of which no line can be read takes no room from what is said. */
  @Test
  void aFieldThatIsOnNoPaperShowsTheLetterWhereItCanBeRead() {
    go("entityContact.mobile");
    assertTrue(window.says("工信部短信"));
    assertFalse(isShown(".preview-pane"));
    go("entityContact.name");
    assertFalse(isShown(".preview-pane"));
    window.close();
    open("tall", 990);
    go("entityContact.mobile");
    assertTrue(window.says("工信部短信"));
    assertTrue(isShown(".preview-pane"));
    go("entityContact.name");
    assertFalse(isShown(".preview-pane"));
  }

  @Test
  void whatIsSaidOfAFieldIsNeverCutForALetterThatIsTooSmallToRead() {
    go("entityContact.mobile");
    assertEquals(0, cut());
    window.close();
    window = new TestWindow(folder.resolve("low"), 1280, 720);
    Fx.run(
        () ->
            window
                .view()
                .navigation()
                .openFile(Path.of("assets", "samples", "company-both-letters.json")));
    window.workWithoutPassphrase();
    Fx.until("the paper is drawn", () -> Fx.root().lookup(".miniature-sheet") != null);
    go("entityContact.mobile");
    assertFalse(isShown(".preview-pane"), "there is no room below");
    assertEquals(0, cut());
  }

  /** How much of what is said does not fit into its place. */
  private static double cut() {
    return Fx.get(
        () -> {
          ScrollPane desk = (ScrollPane) Fx.root().lookup(".paper-desk");
          double wanted = desk.getContent().getLayoutBounds().getHeight();
          return Math.max(0, Math.round(wanted - desk.getViewportBounds().getHeight()));
        });
  }

  private static long waysToFold() {
    return Fx.get(
        () ->
            Fx.root().lookupAll(".plain-icon").stream()
                .filter(node -> "收起文书预览".equals(node.getAccessibleText()))
                .filter(BesideFormTest::isSeen)
                .count());
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  @Test
  void oneSignFoldsItAway() {
    go("entityContact.mobile");
    assertEquals(1, waysToFold());
    go("entityContact.name");
    assertEquals(1, waysToFold());
    Fx.press(KeyCode.F6, KeyCode.RIGHT);
    assertTrue(isShown(".preview-pane"));
    assertEquals(1, waysToFold());
  }

  @Test
  void theChoiceIsKeptForEachPage() {
    go("entity.name");
    Fx.press(KeyCode.F6, KeyCode.RIGHT);
    assertTrue(isShown(".preview-pane"));
    Fx.press(KeyCode.F6);
    assertEquals("entity.name", window.focusedFieldNow());
    go("entityContact.name");
    assertFalse(isShown(".preview-pane"));
    go("entity.certificateNumber");
    assertTrue(isShown(".preview-pane"));
    Fx.run(window.view().filing()::switchLanguage);
    Fx.pulses(3);
    assertTrue(isShown(".preview-pane"));
  }

  @Test
  void aClickOnALineOfThePaperLeadsToItsField() {
    go("entity.name");
    Node address =
        Fx.get(
            () ->
                Fx.root().lookupAll(".miniature-place").stream()
                    .filter(node -> text(node).startsWith("四川省成都市"))
                    .findFirst()
                    .orElseThrow());
    Fx.click(address, 20, 10);
    Fx.pulses(2);
    assertEquals("entity.certificateAddress", window.focusedFieldNow());
  }

  /**
   * Beside the letters to print there is no choice above; what has the focus is seen all the same.
   */
  @Test
  void besideTheLettersTheFocusGoesToTheOneThatIsShown() {
    Fx.run(() -> window.model.open().orElseThrow().wizard().onStep(new Step.Letters()));
    Fx.pulses(3);
    Fx.press(KeyCode.F6);
    assertTrue(Fx.get(() -> Fx.focused().getParent().getStyleClass().contains("letter-tabs")));
    Node before = Fx.get(Fx::focused);
    Fx.press(KeyCode.RIGHT);
    assertTrue(before != Fx.get(Fx::focused), "the arrow leads to the next letter");
  }
}
