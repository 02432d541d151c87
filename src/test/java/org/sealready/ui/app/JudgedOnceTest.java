package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Counted;
import org.sealready.Effort;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;

/** Each answer is judged once, however many views, letters and saves read what follows from it. */
class JudgedOnceTest {

  /** Two contacts who are not the legal representative: four letters. */
  private static final int BOTH_LETTERS = 1;

  @TempDir Path folder;

  private final Counted counted = new Counted(TestWindow.CATALOGUE);
  private TestWindow window;

  @BeforeEach
  void openWithTheLetterBesideTheForm() {
    window = new TestWindow(folder.resolve("data"), counted.catalogue());
    Fx.run(
        () -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(BOTH_LETTERS)));
    untilTheLetterSays("石桥渡");
  }

  private FormModel form() {
    return window.model.open().orElseThrow().wizard().form();
  }

  private void untilTheLetterSays(String text) {
    Fx.until("the letter says " + text, () -> letterText().contains(text));
    Fx.pulses(2);
  }

  private static String letterText() {
    return Fx.root().lookup(".letter-page > .image-view") instanceof ImageView view
        ? String.valueOf(view.getAccessibleText())
        : "";
  }

  /** What was worked out since the answers were forgotten: these ones, once. */
  private void assertOnce(String what) {
    Answers now = Fx.get(() -> form().effective().get().answers());
    assertEquals(1, counted.effective(now), what + ": effective answers");
    assertEquals(List.of(now), counted.judged(), what + ": validations");
  }

  private <T> void commit(Field<T> field, T value) {
    counted.clear();
    Fx.run(() -> form().of(field).commit(Optional.of(value)));
    Fx.pulses(2);
  }

  @Test
  void anAnswerThatTheLetterShows() {
    List<String> names = List.of("新石桥渡一", "新石桥渡二", "新石桥渡三");
    int judged = 0;
    for (String name : names) {
      commit(TestWindow.textField("entity.name"), name + "有限公司");
      untilTheLetterSays(name);
      assertOnce(name);
      judged += counted.judged().size();
    }
    Effort.report(
        "answers committed in the window %d: worked out once each, judged %d times",
        names.size(), judged);
  }

  @Test
  void anAnswerThatChangesTheListsOfOthers() {
    Answers before = Fx.get(() -> form().answers().get());
    Field<String> province = TestWindow.textField("entity.province");
    commit(province, "650000");
    Answers after = Fx.get(() -> form().answers().get());
    assertNotEquals(before.with(province, "650000"), after, "the city goes with its province");
    assertOnce("province");
  }

  @Test
  void leavingFieldsAndPagesJudgesNothing() {
    commit(TestWindow.textField("entity.name"), "新石桥渡有限公司");
    untilTheLetterSays("新石桥渡");
    counted.clear();
    Fx.run(() -> form().of(form().form().pages().get(2)).touch());
    Fx.run(() -> form().of(TestWindow.textField("entity.name")).commit(Optional.of("新石桥渡有限公司")));
    Fx.pulses(2);
    assertEquals(List.of(), counted.judged());
  }

  @Test
  void aFilingThatIsSavedAfterEachAnswer() {
    TestWindow kept = new TestWindow(folder.resolve("kept"), counted.catalogue());
    kept.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    window = kept;
    commit(TestWindow.textField("entity.name"), "某某有限公司");
    kept.untilItSays("已保存");
    assertOnce("saved");
    kept.close();
  }
}
