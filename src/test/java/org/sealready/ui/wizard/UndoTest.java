package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Field;
import org.sealready.form.Question;
import org.sealready.form.Violation;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.form.FormModel;
import org.sealready.vault.filing.History;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Undo and redo of changes, on any page, also after the filing was opened again. */
class UndoTest {

  private static final String ADDRESS = "文三路478号华星大厦9楼901室";

  @TempDir Path folder;

  private TestWindow open(String id) {
    TestWindow window = new TestWindow(folder);
    window.open(id);
    return window;
  }

  private static Optional<String> answer(TestWindow window, String field) {
    return Fx.get(
        () -> window.model.open().orElseThrow().answers().get(TestWindow.textField(field)));
  }

  private static boolean isIn(ScrollPane pane, Node node) {
    Bounds seen = pane.localToScene(pane.getLayoutBounds());
    return seen.contains(node.localToScene(node.getLayoutBounds()));
  }

  private static String page(TestWindow window) {
    return Fx.get(() -> window.model.open().orElseThrow().wizard().current().id());
  }

  @Test
  void goesBackAcrossPagesAndForwardAgain() {
    String id = Kept.sample(folder, "company-other-contact").id();
    TestWindow window = open(id);
    window.change("entity.address", "第一处");
    window.change("miniProgram.name", "云杉仓库");
    assertEquals("miniProgram", page(window));
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Optional.of("云杉助手"), answer(window, "miniProgram.name"));
    assertEquals(Optional.of("第一处"), answer(window, "entity.address"));
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Optional.of(ADDRESS), answer(window, "entity.address"));
    assertEquals("entity", page(window), "the change is where it can be seen");
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(Optional.of("第一处"), answer(window, "entity.address"));
    assertEquals(Optional.of("云杉仓库"), answer(window, "miniProgram.name"));
    window.close();
  }

  @Test
  void worksAfterTheFilingWasOpenedAgain() {
    String id = Kept.sample(folder, "company-other-contact").id();
    TestWindow window = open(id);
    window.change("entity.address", "第一处");
    window.change("entity.address", "第二处");
    window.close();
    TestWindow again = open(id);
    assertEquals(Optional.of("第二处"), answer(again, "entity.address"));
    Fx.run(again.view().filing()::undo);
    assertEquals(Optional.of("第一处"), answer(again, "entity.address"));
    again.close();
    TestWindow third = open(id);
    assertEquals(Optional.of("第一处"), answer(third, "entity.address"));
    Fx.run(third.view().filing()::redo);
    assertEquals(Optional.of("第二处"), answer(third, "entity.address"));
    third.close();
    assertEquals(
        Optional.of("第二处"), Kept.answers(folder, id).get(TestWindow.textField("entity.address")));
  }

  @Test
  void whatIsBeingTypedIsTakenBackByItsOwnField() {
    String id = Kept.sample(folder, "company-other-contact").id();
    TestWindow window = open(id);
    window.change("entity.address", "第一处");
    window.walkTo("entity.address");
    Fx.press(KeyCode.END);
    Fx.type("和");
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Optional.of("第一处"), answer(window, "entity.address"));
    window.close();
  }

  @Test
  void whatWasTakenBackIsMadeAgainByBothKeysInItsOwnField() {
    String id = Kept.sample(folder, "company-other-contact").id();
    TestWindow window = open(id);
    window.change("entity.address", "第一处");
    window.goTo("entity.address");
    Fx.press(KeyCode.END);
    Fx.type("和");
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("第一处", text());
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("第一处和", text());
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    Fx.shifted(KeyCode.Z);
    assertEquals("第一处和", text());
    Fx.run(() -> window.view().filing().undo());
    assertEquals(Optional.of("第一处"), answer(window, "entity.address"));
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(Optional.of("第一处和"), answer(window, "entity.address"), "the answer again");
    window.close();
  }

  @Test
  void whatIsLookedForIsMadeAgainAsWell() {
    TestWindow window = open(Kept.sample(folder, "company-other-contact").id());
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    Fx.type("shou");
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", text());
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("shou", text());
    Fx.press(KeyCode.ESCAPE);
    window.close();
  }

  private static String text() {
    return Fx.get(() -> ((TextInputControl) Fx.focused()).getText());
  }

  /** Not the answer that it is a reason for. */
  @Test
  void theReasonThatIsBeingTypedIsTakenBackByItsOwnField() {
    String id = Kept.sample(folder, "company-other-contact").id();
    TestWindow window = open(id);
    window.change("miniProgram.name", "完全无关");
    window.goTo("miniProgram.name");
    window.click("核对过了，说明理由后保留");
    Fx.type("商标");
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Optional.of("完全无关"), answer(window, "miniProgram.name"));
    assertEquals("", text());
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("商标", text());
    window.close();
  }

  @Test
  void whatElseItTakesBackIsShownAsWell() {
    String id = Kept.sample(folder, "company-other-contact").id();
    TestWindow window = open(id);
    FormModel form = window.model.open().orElseThrow().wizard().form();
    List<Question> questions = Fx.get(() -> form.questions().relevant());
    Question last = questions.getLast();
    Fx.run(() -> form.questions().answer(last, Question.YES));
    window.change("entity.address", "第一处");
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("entity", page(window));
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Optional.empty(), Fx.get(() -> form.questions().answerTo(last)));
    assertEquals("review", page(window), "the question is where it can be seen");
    Node focused = Fx.get(Fx::focused);
    assertTrue(
        Fx.get(focused::getAccessibleText).startsWith(Words.in(Language.CHINESE).question(last)));
    ScrollPane pane = (ScrollPane) Fx.get(() -> window.view().root().lookup(".review"));
    Fx.until("it is scrolled to", () -> isIn(pane, focused));
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(Optional.of(Question.YES), Fx.get(() -> form.questions().answerTo(last)));
    window.close();
  }

  @Test
  void aReminderThatIsTakenUpAgainIsShownAtItsField() {
    String id = Kept.sample(folder, "company-other-contact").id();
    TestWindow window = open(id);
    window.change("miniProgram.name", "完全无关");
    FormModel form = window.model.open().orElseThrow().wizard().form();
    Violation found =
        Fx.get(() -> List.copyOf(form.violations().get())).stream()
            .filter(each -> each.field().id().equals("miniProgram.name"))
            .filter(each -> each.waivable())
            .findFirst()
            .orElseThrow();
    Fx.run(() -> form.waive(found, "商标是我们的"));
    window.walkTo("miniProgram.name");
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of(), Fx.get(() -> form.answers().get().waivers()));
    assertEquals("miniProgram.name", window.focusedFieldNow());
    window.close();
  }

  /** The history forgets the oldest of very many changes. */
  @Test
  void takesBackAsManyChangesAsAreKept() {
    String id = Kept.sample(folder, "company-other-contact").id();
    TestWindow window = open(id);
    OpenFiling open = window.filing();
    Field<String> address = TestWindow.textField("entity.address");
    int taken =
        Fx.get(
            () -> {
              for (int change = 0; change <= History.LIMIT; change++) {
                open.wizard().form().of(address).commit(Optional.of("第" + change + "处"));
              }
              int undone = 0;
              while (open.wizard().undoable().get()) {
                open.undo();
                undone++;
              }
              return undone;
            });
    assertEquals(History.LIMIT - 1, taken);
    assertEquals(Optional.of("第1处"), answer(window, "entity.address"));
    Fx.run(open::redo);
    assertEquals(Optional.of("第2处"), answer(window, "entity.address"));
    window.close();
  }

  @Test
  void theButtonsSayWhetherThereIsSomethingToTakeBack() {
    String id = Kept.sample(folder, "company-other-contact").id();
    TestWindow window = open(id);
    OpenFiling open = window.model.open().orElseThrow();
    assertFalse(Fx.get(() -> open.wizard().undoable().get()));
    window.change("entity.address", "第一处");
    assertTrue(Fx.get(() -> open.wizard().undoable().get()));
    window.walkToText("撤销");
    Fx.press(KeyCode.SPACE);
    assertEquals(Optional.of(ADDRESS), answer(window, "entity.address"));
    assertFalse(Fx.get(() -> open.wizard().undoable().get()));
    assertTrue(Fx.get(() -> open.wizard().redoable().get()));
    window.close();
  }
}
