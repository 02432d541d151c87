package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.common.Fx;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.print.FakePrinters;

/** By keyboard through every question: what Enter does is seen, and a secret stays one. */
class DialogsTest {

  private static final String SAMPLE = "company-other-contact";
  private static final String PASSPHRASE = "春风又绿江南岸 2026";

  @TempDir Path folder;

  private static DialogCard card(TestWindow window) {
    Fx.until("a question is open", () -> window.view().root().lookup(".dialog-card") != null);
    Fx.pulses(1);
    return (DialogCard) Fx.get(() -> window.view().root().lookup(".dialog-card"));
  }

  private static boolean isOpen(TestWindow window) {
    return Fx.get(() -> window.view().root().lookup(".dialog-card") != null);
  }

  private static List<Button> answers(DialogCard card) {
    return card.lookupAll(".dialog-answers > .button").stream()
        .map(Button.class::cast)
        .filter(Node::isVisible)
        .toList();
  }

  private static boolean isWithin(Node part, Node node) {
    return node != null && (node == part || isWithin(part, node.getParent()));
  }

  private static int layers(Node node) {
    return ((Region) node).getBackground().getFills().size();
  }

  /** What holds for every question: one visible default, the focus inside and seen, Tab's order. */
  private void holds(TestWindow window, String usual) {
    DialogCard card = card(window);
    List<Button> usuals =
        Fx.get(() -> answers(card).stream().filter(Button::isDefaultButton).toList());
    assertEquals(List.of(usual), usuals.stream().map(Button::getText).toList());
    Node focused = Fx.get(Fx::focused);
    assertTrue(isWithin(card, focused), usual + ": the focus is inside");
    assertTrue(Fx.get(() -> layers(focused)) >= 3, usual + ": the focus is seen: " + focused);
    answers(card).stream()
        .filter(other -> other != usuals.getFirst() && other.getStyleClass().contains("outlined"))
        .forEach(
            other ->
                assertFalse(
                    Fx.get(() -> other.getBackground().equals(usuals.getFirst().getBackground())),
                    usual + " looks like " + other.getText()));
    order(card, usual);
  }

  /** Tab goes through what can be set, then the answers, and never out of the question. */
  private static void order(DialogCard card, String usual) {
    List<Node> stops = new ArrayList<>();
    Node first = Fx.get(Fx::focused);
    for (Node at = first; stops.size() < 20 && !stops.contains(at); at = Fx.get(Fx::focused)) {
      stops.add(at);
      assertTrue(isWithin(card, at), usual + ": Tab stays inside");
      Fx.press(KeyCode.TAB);
    }
    if (first instanceof TextInputControl) {
      List<Boolean> isAnswer =
          stops.stream()
              .filter(stop -> !(stop instanceof ToggleButton))
              .map(stop -> answers(card).contains(stop))
              .toList();
      assertEquals(isAnswer.stream().sorted().toList(), isAnswer, usual + ": answers come last");
    }
    Fx.run(first::requestFocus);
  }

  /** Presses Enter where the focus is at first, without letting the answer do anything. */
  private static void enterGives(TestWindow window, String usual) {
    DialogCard card = card(window);
    AtomicReference<String> given = new AtomicReference<>("");
    Fx.run(
        () ->
            card.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                  if (event.getTarget() instanceof Button button) {
                    given.set(button.getText());
                    event.consume();
                  }
                }));
    Fx.press(KeyCode.ENTER);
    assertEquals(usual, given.get());
  }

  /** The same, and Enter and Esc. */
  private void asks(TestWindow window, String usual) {
    holds(window, usual);
    enterGives(window, usual);
    Fx.press(KeyCode.ESCAPE);
    assertFalse(isOpen(window), usual + ": Esc closes it");
  }

  private TestWindow withFiling() {
    Kept.sample(folder, SAMPLE);
    TestWindow window = new TestWindow(folder);
    window.untilItSays("云杉助手");
    return window;
  }

  @Test
  void ofTheList() {
    TestWindow window = withFiling();
    window.menu("云杉助手", "同一主体再办一个");
    asks(window, "开始填");
    window.menu("云杉助手", "保留到什么时候");
    card(window);
    asks(window, answers(card(window)).get(2).getText());
    window.menu("云杉助手", "删除");
    asks(window, "取消");
    window.menu("云杉助手", "以前保存的版本");
    asks(window, "关闭");
    Fx.run(() -> window.view().onFault(new IllegalStateException("a fault")));
    asks(window, answers(card(window)).getFirst().getText());
    window.click("口令与锁定");
    asks(window, "关闭");
    window.close();
  }

  @Test
  void beginsTheNextFilingWithEnter() {
    TestWindow window = withFiling();
    window.menu("云杉助手", "同一主体再办一个");
    card(window);
    Fx.press(KeyCode.ENTER);
    Fx.until("the next filing is open", () -> window.model.open().isPresent());
    window.close();
    assertEquals(2, Kept.list(folder).size());
  }

  @Test
  void keepsAFilingOnEnter() {
    TestWindow window = withFiling();
    window.menu("云杉助手", "删除");
    card(window);
    Fx.press(KeyCode.ENTER);
    assertFalse(isOpen(window));
    window.close();
    assertEquals(1, Kept.list(folder).size());
  }

  @Test
  void ofAFiling() {
    FakePrinters printers = new FakePrinters().with("办公室", FakePrinters.READY);
    TestWindow window = new TestWindow(folder, printers.room());
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(1)));
    Fx.pulses(2);
    window.walkToText("文书打印");
    Fx.press(KeyCode.SPACE);
    window.click("全部打印");
    Fx.until(
        "a printer was found",
        () ->
            window.view().root().lookup(".printer-choice") instanceof Node choice
                && choice.isVisible());
    asks(window, "打印");
    window.close();
  }

  @Test
  void ofWhatCannotBeSaved() throws IOException {
    Path data = folder.resolve("data");
    Files.writeString(data, "a file where the folder should be");
    TestWindow window = new TestWindow(data);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    window.walkTo("entity.name");
    Fx.compose("", "某某有限公司");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("未能保存");
    Fx.run(() -> window.view().finish(() -> {}));
    asks(window, "继续编辑");
    Files.delete(data);
    window.close();
  }

  private static boolean isShownInClear(TestWindow window) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".secret-field .reached-last").stream()
                .anyMatch(node -> ((ToggleButton) node).isSelected()));
  }

  @Test
  void aPassphraseIsSetBlindlyByKeyboard() {
    TestWindow window = withFiling();
    window.click("口令与锁定");
    window.click("设一个口令");
    holds(window, "设好口令");
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.TAB);
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.TAB);
    assertEquals("设好口令", Fx.get(() -> ((Button) Fx.focused()).getText()));
    Fx.press(KeyCode.ENTER);
    Fx.until("the key is shown", () -> window.view().root().lookup(".recovery-key") != null);
    assertFalse(isShownInClear(window));
    holds(window, "打印");
    Fx.press(KeyCode.ESCAPE);
    assertTrue(isOpen(window), "it is shown this once");
    window.click("我已经记下");
    window.close();
  }

  @Test
  void theSwitchThatShowsASecretIsReachedLastAndSaysWhatItDoes() {
    TestWindow window = withFiling();
    window.click("口令与锁定");
    window.click("设一个口令");
    card(window);
    Fx.compose("", PASSPHRASE);
    for (int i = 0; i < 4; i++) {
      Fx.press(KeyCode.TAB);
    }
    ToggleButton show = (ToggleButton) Fx.get(Fx::focused);
    assertEquals("显示", show.getText());
    Fx.press(KeyCode.ENTER);
    assertFalse(isShownInClear(window), "Enter goes on");
    Fx.run(show::requestFocus);
    Fx.press(KeyCode.SPACE);
    assertTrue(isShownInClear(window));
    assertEquals("隐藏", show.getText());
    Fx.press(KeyCode.TAB, KeyCode.TAB);
    assertEquals(PASSPHRASE, Fx.get(() -> ((TextInputControl) Fx.focused()).getText()));
    Fx.press(KeyCode.ESCAPE);
    window.close();
  }

  @Test
  void aLockedFolderOpensByTypingAhead() {
    Kept.sample(folder, SAMPLE, PASSPHRASE);
    TestWindow window = new TestWindow(folder);
    window.untilItSays("备案已锁定");
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.TAB);
    Fx.press(KeyCode.ENTER);
    window.untilItSays("云杉助手");
    window.click("口令与锁定");
    window.click("换一个口令");
    holds(window, "设好口令");
    Fx.press(KeyCode.ESCAPE);
    window.close();
  }
}
