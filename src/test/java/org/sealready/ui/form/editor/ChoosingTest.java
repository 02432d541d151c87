package org.sealready.ui.form.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** Long lists are searched by pinyin and browsed by group, with keys alone. */
class ChoosingTest {

  @TempDir private Path folder;
  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    Path data = folder.resolve("data");
    String id = Kept.sample(data, "company-both-letters").id();
    window = new TestWindow(data, 1280, 800);
    window.open(id);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void goTo(String field) {
    window.goTo(field);
  }

  @SuppressWarnings("unchecked") // of options; the other list on the page is of groups
  private List<String> listed() {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".choices .list-view").stream()
                .filter(list -> !list.getStyleClass().contains("choice-groups"))
                .flatMap(list -> ((ListView<Option>) list).getItems().stream())
                .map(Option::label)
                .toList());
  }

  private <T> Optional<T> answer(Field<T> field) {
    return Fx.get(() -> window.model.open().orElseThrow().answers().get(field));
  }

  @SuppressWarnings("unchecked") // the field takes several
  private List<String> services() {
    return answer((Field<List<String>>) TestWindow.field("miniProgram.serviceTypes"))
        .orElse(List.of());
  }

  @Test
  void pinyinNarrowsDownAndEnterChooses() {
    goTo("miniProgram.serviceTypes");
    Fx.type("jiazheng");
    Fx.pulses(1);
    assertEquals("家政", listed().getFirst());
    Fx.press(KeyCode.ENTER);
    Fx.pulses(1);
    assertTrue(services().contains("4"));
    assertEquals(176, listed().size());
  }

  @Test
  void groupsAreBrowsedWithArrows() {
    goTo("miniProgram.serviceTypes");
    Fx.press(KeyCode.DOWN);
    Fx.press(KeyCode.LEFT);
    Fx.press(KeyCode.DOWN, KeyCode.DOWN);
    Fx.pulses(1);
    assertEquals(List.of("点餐", "外卖", "其他"), listed());
    Fx.press(KeyCode.RIGHT);
    Fx.press(KeyCode.SPACE);
    Fx.pulses(1);
    assertTrue(services().contains("33"));
  }

  @Test
  void aSingleChoiceIsFoundByInitials() {
    goTo("entity.type");
    Fx.press(KeyCode.DOWN);
    Fx.pulses(2);
    Fx.type("sydw");
    Fx.pulses(2);
    Fx.press(KeyCode.ENTER);
    Fx.pulses(2);
    assertEquals(
        Optional.of("事业单位"),
        answer(TestWindow.textField("entity.type"))
            .flatMap(
                code ->
                    org.sealready.filing.data.CodeLists.SUBJECT_TYPES
                        .find(code, org.sealready.form.Answers.empty())
                        .map(Option::label)));
  }

  private long inChoices(String styleClass) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".searchable-combo-box " + styleClass).stream().count());
  }

  /** Every node in the window is styled and laid out, and a page has many lists. */
  @Test
  void aListComesIntoTheWindowWhenItIsOpened() {
    goTo("entity.type");
    Fx.pulses(2);
    assertEquals(0, inChoices(".list-view") + inChoices(".combo-box-search"));
    Fx.press(KeyCode.DOWN);
    Fx.pulses(2);
    assertEquals(1, inChoices(".combo-box-search"));
  }

  @Test
  void theKeyThatOpensAListIsSearchedFor() {
    goTo("entity.type");
    Fx.pulses(2);
    Fx.run(() -> List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED).forEach(ChoosingTest::keyS));
    assertEquals("s", Fx.get(() -> ((TextField) Fx.focused()).getText()));
  }

  private static void keyS(EventType<KeyEvent> type) {
    boolean isTyped = type == KeyEvent.KEY_TYPED;
    KeyCode code = isTyped ? KeyCode.UNDEFINED : KeyCode.S;
    Event.fireEvent(
        Fx.focused(), new KeyEvent(type, isTyped ? "s" : "", "", code, false, false, false, false));
  }
}
