package org.sealready.ui.form.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealready.form.Answers;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** Looking into a list without choosing another of it changes nothing that could be undone. */
class UnchangedChoiceTest {

  @TempDir private Path folder;
  private TestWindow window;

  /** What somebody does at a choice that has a value, and ends with the same value. */
  enum Way {
    OPEN_AND_ESCAPE(KeyCode.DOWN, KeyCode.ESCAPE),
    OPEN_AND_ENTER(KeyCode.DOWN, KeyCode.ENTER),
    OPEN_AND_TAB(KeyCode.DOWN, KeyCode.TAB),
    ARROWS_AND_ESCAPE(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ESCAPE),
    ARROWS_AND_BACK(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER),
    TYPED_AND_ESCAPE("sydw", KeyCode.ESCAPE),
    TYPED_ARROWS_AND_ESCAPE("sydw", KeyCode.DOWN, KeyCode.ESCAPE),
    TYPED_IN_VAIN("qqqq", KeyCode.ENTER),
    TYPED_IN_VAIN_AND_TAB("qqqq", KeyCode.TAB),
    TYPED_THE_SAME("企业", KeyCode.ENTER);

    private final String typed;
    private final KeyCode[] keys;

    Way(KeyCode... keys) {
      this("", keys);
    }

    Way(String typed, KeyCode... keys) {
      this.typed = typed;
      this.keys = keys;
    }

    private Stream<KeyCode> keys() {
      return Arrays.stream(keys);
    }
  }

  @BeforeEach
  void open() throws Exception {
    Path data = folder.resolve("data");
    String id = Kept.sample(data, "company-both-letters").id();
    window = new TestWindow(data, 1280, 800);
    window.open(id);
    window.goTo("entity.type");
    Fx.pulses(2);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Answers answers() {
    return Fx.get(() -> window.filing().answers());
  }

  private void type(Way way) {
    if (!way.typed.isEmpty()) {
      Fx.press(KeyCode.DOWN);
      Fx.pulses(2);
      Fx.type(way.typed);
      Fx.pulses(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsToBeUndone(Way way) {
    Answers before = answers();
    int moments = moments();
    type(way);
    way.keys().forEach(UnchangedChoiceTest::press);
    assertEquals(before, answers());
    assertEquals(moments, moments());
    assertFalse(Fx.get(() -> window.filing().wizard().undoable().get()));
  }

  /** What was typed finds something and chooses nothing. */
  @Test
  void norByClickingElsewhere() {
    Answers before = answers();
    type(Way.TYPED_AND_ESCAPE);
    Fx.run(UnchangedChoiceTest::hide);
    Fx.pulses(3);
    assertEquals(before, answers());
    assertEquals(1, moments());
  }

  private static void hide() {
    Fx.root().lookupAll(".searchable-combo-box").stream()
        .map(node -> (ComboBox<?>) node)
        .forEach(ComboBox::hide);
  }

  private static void press(KeyCode key) {
    Fx.press(key);
    Fx.pulses(2);
  }

  private int moments() {
    return Fx.get(() -> window.filing().history().moments().size());
  }
}
