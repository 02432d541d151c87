package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;

/** Ctrl+K finds anything, leads there, and gives back what had the keyboard. */
class FindingTest {

  @TempDir private Path folder;
  private TestWindow window;

  @AfterEach
  void close() {
    window.close();
  }

  private void openSample() throws Exception {
    Path data = folder.resolve("data");
    String id = Kept.sample(data, "company-both-letters").id();
    window = new TestWindow(data, 1280, 800);
    window.open(id);
    go("entityContact");
  }

  private void go(String step) {
    Fx.run(
        () ->
            wizard().steps().stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .ifPresent(wizard()::onStep));
    Fx.pulses(2);
  }

  private org.sealready.ui.wizard.WizardModel wizard() {
    return window.model.open().orElseThrow().wizard();
  }

  private void find(String typed) {
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    assertTrue(isOpen());
    Fx.type(typed);
    // Until the search is prepared, what can be done here stays.
    Fx.until("something was found", () -> !rows().isEmpty() && !labels().contains("这里可以接着做"));
    Fx.pulses(2);
  }

  private boolean isOpen() {
    return Fx.get(() -> window.view().root().lookup(".palette") != null);
  }

  private List<String> rows() {
    return window.view().root().lookupAll(".found-row").stream()
        .map(Node::getAccessibleText)
        .toList();
  }

  private List<String> labels() {
    return window.view().root().lookupAll(".palette-group").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private List<String> found() {
    return Fx.get(this::rows);
  }

  private String marked() {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".found-hit").stream()
                .map(node -> ((Text) node).getText())
                .findFirst()
                .orElse(""));
  }

  private Optional<String> chosen() {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".found-row").stream()
                .filter(
                    row ->
                        row.getPseudoClassStates().stream()
                            .anyMatch(state -> state.getPseudoClassName().equals("chosen")))
                .map(Node::getAccessibleText)
                .findFirst());
  }

  @Test
  void leadsToAFieldByInitials() throws Exception {
    openSample();
    find("zhengjianzhusuo");
    Fx.until("it is found", () -> rows().getFirst().startsWith("证件住所"));
    assertEquals("证件住所", marked());
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
    assertFalse(isOpen());
    assertEquals("entity", wizard().current().id());
    assertEquals(
        Optional.of(TestWindow.field("entity.certificateAddress")),
        Fx.get(() -> wizard().form().focused().get()));
  }

  @Test
  void escGivesBackFieldCaretAndWhatIsTyped() throws Exception {
    openSample();
    window.walkTo("entityContact.position");
    TextField field = assertInstanceOf(TextField.class, Fx.focused());
    Fx.run(() -> field.selectRange(0, 0));
    Fx.type("副");
    Fx.run(() -> field.selectRange(3, 1));
    find("sqs");
    Fx.press(KeyCode.ESCAPE);
    Fx.pulses(1);
    assertFalse(isOpen());
    assertEquals(field, Fx.get(Fx::focused));
    assertEquals("副行政经理", Fx.get(field::getText));
    assertEquals(List.of(3, 1), Fx.get(() -> List.of(field.getAnchor(), field.getCaretPosition())));
  }

  @Test
  void personsNumbersAreFoundAndStayMasked() throws Exception {
    openSample();
    String mobile =
        Fx.get(
            () ->
                window
                    .model
                    .open()
                    .orElseThrow()
                    .answers()
                    .get(TestWindow.textField("entityContact.mobile"))
                    .orElseThrow());
    find(mobile.substring(2, 9));
    assertTrue(found().getFirst().startsWith("手机号码"), () -> found() + "");
    assertTrue(found().stream().noneMatch(row -> row.contains(mobile.substring(3, 7))));
    assertTrue(
        found().stream().noneMatch(row -> row.startsWith("在服务类目")), "a number is no category");
    assertFalse(
        Fx.get(
                () ->
                    window.view().root().lookupAll(".found-note").stream()
                        .map(node -> ((Text) node).getText())
                        .toList())
            .toString()
            .contains(mobile));
  }

  @Test
  void aLetterIsLookedAtAmongTheLetters() throws Exception {
    openSample();
    find("xcxfzrsqs");
    assertTrue(found().getFirst().startsWith("小程序负责人授权书"), () -> found() + "");
    Fx.press(KeyCode.ENTER);
    Fx.pulses(3);
    assertEquals(new Step.Letters(), wizard().current());
    assertEquals(
        "mini-program-contact-authorization",
        Fx.get(
            () -> window.model.open().orElseThrow().preview().chosen().get().orElseThrow().id()));
  }

  @Test
  void arrowsTabAndWhatWasOpenedLast() throws Exception {
    openSample();
    find("sqs");
    String first = chosen().orElseThrow();
    Fx.press(KeyCode.DOWN);
    assertFalse(chosen().orElseThrow().equals(first));
    Fx.press(KeyCode.UP);
    assertEquals(first, chosen().orElseThrow());
    Fx.press(KeyCode.TAB);
    assertTrue(chosen().orElseThrow().startsWith("打印"), () -> chosen() + "");
    Fx.press(KeyCode.ESCAPE);
    find("blqgc");
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
    assertEquals(new Step.Journey(), wizard().current());
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    Fx.pulses(1);
    assertTrue(found().getFirst().startsWith("办理全过程"), () -> found() + "");
    assertTrue(window.says("刚才打开过"));
    Fx.press(KeyCode.ESCAPE);
  }

  @Test
  void everydayWordsLeadToAServiceInItsList() throws Exception {
    openSample();
    find("wenju");
    assertTrue(found().stream().anyMatch(row -> row.startsWith("零售批发")), () -> found() + "");
    Fx.press(KeyCode.ENTER);
    Fx.pulses(3);
    assertEquals("miniProgram", wizard().current().id());
    TextField search = assertInstanceOf(TextField.class, Fx.get(Fx::focused));
    assertTrue(found().isEmpty());
    assertEquals("零售批发", Fx.get(search::getText));
  }

  @Test
  void aPageOfTheHelpOpensBesideTheWork() throws Exception {
    openSample();
    find("qianzigaizhang");
    assertTrue(found().getFirst().startsWith("签字盖章"), () -> found() + "");
    Fx.press(KeyCode.ENTER);
    Fx.until("the help is open", () -> window.view().root().lookup(".help-pane") != null);
    assertEquals("entityContact", wizard().current().id());
    Fx.press(KeyCode.ESCAPE);
    find("shuizuoxxxx");
    window.untilItSays("没有找到");
    assertTrue(found().getLast().startsWith("在帮助里找"), () -> found() + "");
    Fx.press(KeyCode.UP);
    Fx.press(KeyCode.ENTER);
    Fx.until("the help is open", () -> window.view().root().lookup(".help-pane") != null);
    assertFalse(isOpen());
    Fx.press(KeyCode.ESCAPE);
  }

  @Test
  void aPaperIsTakenInHand() throws Exception {
    openSample();
    find("yyzz");
    assertTrue(found().getFirst().startsWith("营业执照"), () -> found() + "");
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
    assertEquals(new Step.Materials(), wizard().current());
  }

  @Test
  void whatIsNoServiceIsLookedForAmongTheCategories() throws Exception {
    openSample();
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    Fx.type("jiulei");
    window.untilItSays("到别处找");
    Fx.press(KeyCode.UP);
    assertTrue(chosen().orElseThrow().startsWith("在帮助里找"), () -> chosen() + "");
    Fx.press(KeyCode.UP);
    Fx.press(KeyCode.ENTER);
    window.untilItSays("酒类");
    assertEquals(new Step.Before(), wizard().current());
    assertTrue(window.says("名称里有“jiulei”"));
    assertInstanceOf(TextField.class, Fx.get(Fx::focused));
  }

  @Test
  void worksOnTheStartScreenAndOverNoQuestion() throws Exception {
    Path data = folder.resolve("data");
    Kept.sample(data, "company-both-letters");
    window = new TestWindow(data, 1280, 800);
    window.untilItSays("石桥渡");
    find("shiqiaodu");
    assertTrue(found().getFirst().startsWith("石桥渡"), () -> found() + "");
    Fx.press(KeyCode.ENTER);
    Fx.until("the filing is open", () -> window.model.open().isPresent());
    Fx.run(() -> window.view().filing().leave());
    Fx.until("back at the start", () -> window.model.open().isEmpty());
    find("kouling");
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
    assertTrue(window.says("口令"));
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    assertFalse(isOpen(), "a question is answered first");
    Fx.press(KeyCode.ESCAPE);
  }

  /** By the initials of any run of its name, and by what people say for it. */
  @Test
  void pagesAndTheirPartsAreFound() throws Exception {
    openSample();
    for (String typed : List.of("fwlm", "lmyzz", "服务类目", "xukezheng")) {
      find(typed);
      assertTrue(
          found().stream().anyMatch(row -> row.startsWith("服务类目与资质")), () -> typed + found());
      Fx.press(KeyCode.ESCAPE);
    }
    find("fwlm");
    assertTrue(chosen().orElseThrow().startsWith("服务类目与资质"), () -> chosen() + "");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("类目决定平台要不要资质");
    find("zhutiyanzheng");
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
    assertEquals(new Step.Before(), wizard().current());
    assertTrue(Fx.get(() -> Fx.focused().getAccessibleText() + "").contains("主体验证"));
    find("ptcs");
    assertTrue(chosen().orElseThrow().startsWith("平台初审"), () -> chosen() + "");
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
    assertEquals(new Step.Journey(), wizard().current());
    assertTrue(window.says("平台初审"));
  }

  @Test
  void whereNothingIsFoundItSaysSo() throws Exception {
    openSample();
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    Fx.type("shouquanshux");
    window.untilItSays("没有找到“shouquanshux”");
    assertTrue(found().stream().anyMatch(row -> row.contains("授权书")), () -> found() + "");
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    assertFalse(isOpen(), "the same keys close it");
  }
}
