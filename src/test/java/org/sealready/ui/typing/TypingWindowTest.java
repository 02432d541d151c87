package org.sealready.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.page.FieldRow;
import org.sealready.ui.window.LastSave;
import org.sealready.vault.filing.Typed;
import org.sealready.vault.filing.Unfinished;

/** What is being typed is on disk when the hands rest, and comes back as it was typed. */
class TypingWindowTest {

  private static final String SAMPLE = "company-other-contact";

  @SuppressWarnings("unchecked") // the one field that takes entries
  private static final Field<List<Entry>> APPROVALS =
      (Field<List<Entry>>) TestWindow.field("miniProgram.preApprovals");

  @TempDir Path folder;

  private TestWindow open(String id) {
    TestWindow window = new TestWindow(folder);
    window.open(id);
    return window;
  }

  /** Ends the program without a word, as far as the data folder is concerned. */
  private static void kill(TestWindow window) {
    try {
      window.cabinet.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void goTo(TestWindow window, String field) {
    window.goTo(field);
  }

  private static FieldRow<?> row(TestWindow window, String field) {
    return window.view().root().lookupAll(".field-row").stream()
        .map(node -> (FieldRow<?>) node)
        .filter(row -> row.field().id().equals(field))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + field));
  }

  private static boolean isRed(TestWindow window, String field) {
    return Fx.get(
        () ->
            row(window, field).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("error")));
  }

  /** The texts in the controls of this field. */
  private static List<String> texts(TestWindow window, String field) {
    return Fx.get(
        () ->
            row(window, field).lookupAll(".text-input").stream()
                .filter(Node::isVisible)
                .map(node -> ((TextInputControl) node).getText())
                .toList());
  }

  private static String focusedText() {
    return Fx.get(() -> ((TextInputControl) Fx.focused()).getText());
  }

  private static void rest(TestWindow window) {
    window.rest(Typing.REST);
    window.untilItSays("✓ 已保存");
  }

  private Unfinished kept(String id) {
    return Kept.in(folder, cabinet -> cabinet.filings().open(id).unfinished());
  }

  /** As if somebody had typed this before the program was killed; in the name last. */
  private void type(String id, Map<String, String> texts) {
    Map<String, Typed> typed = new HashMap<>();
    texts.forEach((place, text) -> typed.put(place, new Typed(text, text.length())));
    Kept.in(
        folder,
        cabinet ->
            cabinet
                .filings()
                .save(cabinet.filings().open(id).typing(new Unfinished(typed, "entity.name"))));
  }

  private static void clear() {
    Fx.run(() -> ((TextInputControl) Fx.focused()).clear());
  }

  @Test
  void isSavedAfterASecondOfRestAndComesBackUnjudged() {
    String id = Kept.sample(folder, SAMPLE).id();
    TestWindow window = open(id);
    goTo(window, "entity.certificateNumber");
    clear();
    Fx.type("9133");
    assertTrue(window.says("正在填写…"));
    assertFalse(window.says("已保存"));
    rest(window);
    kill(window);
    assertEquals(
        new Unfinished(
            Map.of("entity.certificateNumber", new Typed("9133", 4)), "entity.certificateNumber"),
        kept(id));
    assertEquals(Kept.answers(folder, id), Ours.answers(SAMPLE), "no answer");

    TestWindow again = open(id);
    assertEquals("9133", focusedText());
    assertFalse(isRed(again, "entity.certificateNumber"));
    Fx.type("01");
    assertEquals("913301", focusedText());
    Fx.press(KeyCode.ENTER);
    again.untilItSays("✓ 已保存");
    assertTrue(isRed(again, "entity.certificateNumber"), "judged like any other answer");
    kill(again);
    assertEquals(Unfinished.NONE, kept(id));
    assertEquals(
        Optional.of("913301"),
        Kept.answers(folder, id).get(TestWindow.textField("entity.certificateNumber")));
  }

  @Test
  void comesBackInEveryKindOfField() {
    for (String field :
        List.of(
            "entity.name",
            "entity.certificateValidTo",
            "entity.legalRepresentativeIdNumber",
            "entityContact.mobile",
            "miniProgram.remark",
            "miniProgram.serviceTypes",
            "entity.province",
            "letters.term")) {
      String id = Kept.sample(folder, SAMPLE).id();
      TestWindow window = open(id);
      goTo(window, field);
      if (field.equals("entity.province")) {
        Fx.press(KeyCode.DOWN);
        Fx.until("the list is open", () -> Fx.focused() instanceof TextInputControl);
      } else {
        clear();
      }
      Fx.type("半句 1");
      rest(window);
      kill(window);
      TestWindow again = open(id);
      Fx.until(field, () -> Fx.focused() instanceof TextInputControl);
      assertEquals("半句 1", focusedText(), field);
      assertFalse(isRed(again, field), field);
      assertEquals(Ours.answers(SAMPLE), Fx.get(again.model.open().orElseThrow()::answers));
      kill(again);
      Kept.in(
          folder,
          cabinet -> {
            cabinet.filings().erase(id);
            return id;
          });
    }
  }

  @Test
  void comesBackBesideTheFieldsToo() {
    String id = Kept.sample(folder, SAMPLE).id();
    TestWindow window = open(id);
    goTo(window, "miniProgram.remark");
    window.click("帮我写");
    Fx.until("the guide is open", () -> Fx.focused() instanceof TextInputControl);
    Fx.type("卖办公用品");
    rest(window);
    Fx.run(window.view().filing()::switchLanguage);
    Fx.pulses(2);
    assertTrue(texts(window, "miniProgram.remark").contains("卖办公用品"), "in another language");
    kill(window);
    TestWindow again = open(id);
    assertTrue(texts(again, "miniProgram.remark").contains("卖办公用品"));
    again.click("取消");
    again.rest(Typing.REST);
    again.untilItSays("✓ 已保存");
    kill(again);
    assertEquals(Unfinished.NONE, kept(id));
  }

  @Test
  void aReasonThatIsBeingGivenComesBackUnderItsProblem() {
    String id = Kept.sample(folder, SAMPLE).id();
    TestWindow window = open(id);
    goTo(window, "entity.certificateNumber");
    clear();
    Fx.type("91330106MA2KJ3P508");
    Fx.press(KeyCode.ENTER);
    window.click("核对过了，说明理由后保留");
    Fx.type("执照上就是");
    rest(window);
    kill(window);
    TestWindow again = open(id);
    assertTrue(texts(again, "entity.certificateNumber").contains("执照上就是"));
    again.click("保留");
    again.untilItSays("理由：执照上就是");
    again.untilItSays("✓ 已保存");
    kill(again);
    assertEquals(Unfinished.NONE, kept(id));
  }

  @Test
  void anApprovalNumberComesBackInItsLine() {
    String id = Kept.sample(folder, SAMPLE).id();
    Kept.in(
        folder,
        cabinet -> {
          var draft = cabinet.filings().open(id);
          Answers items =
              draft.answers().with(APPROVALS, List.of(new Entry("1", ""), new Entry("2", "网出证 1")));
          return cabinet.filings().save(draft.with(draft.history().with(items, "miniProgram")));
        });
    TestWindow window = open(id);
    goTo(window, APPROVALS.id());
    Fx.type("1122");
    rest(window);
    kill(window);
    TestWindow again = open(id);
    assertEquals("1122", focusedText());
    assertEquals(List.of("1122", "网出证 1"), texts(again, APPROVALS.id()));
    Fx.press(KeyCode.ENTER);
    again.untilItSays("✓ 已保存");
    kill(again);
    assertEquals(Unfinished.NONE, kept(id));
    assertEquals(
        Optional.of(List.of(new Entry("1", "1122"), new Entry("2", "网出证 1"))),
        Kept.answers(folder, id).get(APPROVALS));
  }

  @Test
  void goesAwayWhenItIsTakenBack() {
    String id = Kept.sample(folder, SAMPLE).id();
    TestWindow window = open(id);
    goTo(window, "entity.name");
    String before = focusedText();
    Fx.press(KeyCode.END);
    Fx.type("及");
    rest(window);
    Fx.press(KeyCode.BACK_SPACE);
    assertEquals(before, focusedText());
    rest(window);
    kill(window);
    assertEquals(Unfinished.NONE, kept(id));
  }

  @Test
  void leavesAloneWhatAnInputMethodComposes() {
    String id = Kept.sample(folder, SAMPLE).id();
    TestWindow window = open(id);
    goTo(window, "entity.name");
    clear();
    Fx.type("杭州");
    Fx.compose("gong si", "");
    window.rest(Typing.REST);
    window.untilItSays("正在填写…");
    assertFalse(window.says("已保存"), "not all of it is saved");
    assertEquals("杭州gong si", focusedText());
    Fx.compose("", "公司");
    assertEquals("杭州公司", focusedText());
    rest(window);
    kill(window);
    assertEquals("杭州公司", kept(id).at("entity.name").orElseThrow().text());
  }

  @Test
  void theEndOfTheSessionKeepsWhatStandsThereUnjudged() {
    String id = Kept.sample(folder, SAMPLE).id();
    TestWindow window = open(id);
    goTo(window, "entity.certificateNumber");
    clear();
    Fx.type("9133");
    LastSave last = new LastSave(window.view()::saveAtOnce);
    last.run();
    kill(window);
    assertEquals("9133", kept(id).at("entity.certificateNumber").orElseThrow().text());
    assertEquals(Ours.answers(SAMPLE), Kept.answers(folder, id));
  }

  @Test
  void whatCannotBeSavedStaysAndIsTriedAgain() throws IOException {
    String id = Kept.sample(folder, SAMPLE).id();
    TestWindow window = open(id);
    goTo(window, "entity.name");
    Path filings = folder.resolve("filings");
    Path aside = folder.resolve("aside");
    Files.move(filings, aside);
    Files.writeString(filings, "a file where the folder should be");
    clear();
    Fx.type("某某");
    window.rest(Typing.REST);
    window.untilItSays("未能保存");
    Fx.type("有限");
    assertTrue(window.says("未能保存"));
    assertEquals("某某有限", focusedText());
    Files.delete(filings);
    Files.move(aside, filings);
    window.rest(Duration.ofSeconds(10));
    window.untilItSays("✓ 已保存");
    kill(window);
    assertEquals("某某有限", kept(id).at("entity.name").orElseThrow().text());
  }

  @Test
  void isNotShownWhereTheFilingIsOnlyLookedAt() throws IOException {
    String id = Kept.sample(folder, SAMPLE).id();
    Answers answers = Kept.answers(folder, id);
    type(id, Map.of("entity.name", "半句"));
    try (DataFolderSession first =
        new DataFolderSession(TestWindow.CATALOGUE, folder, Kept.EARLIER, TestWindow.CHEAP)) {
      assertTrue(first.acquireWriteLock());
      TestWindow window = open(id);
      window.untilItSays("另一个窗口在用，这里只能看");
      assertEquals(
          List.of(answers.get(TestWindow.textField("entity.name")).orElseThrow()),
          texts(window, "entity.name"));
      Fx.run(window.view().filing()::leave);
      window.untilItSays("今天准备哪一件");
      kill(window);
    }
    assertEquals("半句", kept(id).at("entity.name").orElseThrow().text());
    assertEquals(answers, Kept.answers(folder, id));
  }

  @Test
  void anotherAnswerLeavesAloneWhatWaitsInItsField() {
    String id = Kept.sample(folder, SAMPLE).id();
    type(id, Map.of("entity.address", "半个地址", "entity.name", "半个名字"));
    TestWindow window = open(id);
    assertEquals("半个名字", focusedText());
    Fx.press(KeyCode.ENTER);
    window.untilItSays("✓ 已保存");
    assertEquals(List.of("半个地址"), texts(window, "entity.address"));
    kill(window);
    assertEquals("半个地址", kept(id).at("entity.address").orElseThrow().text());
  }
}
