package org.sealready.ui.form.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** A day is picked from a calendar as well as typed. */
class DayPickerTest {

  private static final String FIELD = "entity.certificateValidFrom";

  @TempDir private Path folder;
  private TestWindow window;

  @BeforeEach
  void open() {
    String id = Kept.sample(folder, "company-both-letters").id();
    window = new TestWindow(folder, 1280, 800);
    window.open(id);
    window.goTo(FIELD);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Set<Node> calendars() {
    return window.view().root().lookupAll(".day-calendar");
  }

  @Test
  void altAndDownOpensACalendarThatWritesTheDay() {
    TextField field = (TextField) Fx.get(Fx::focused);
    assertEquals(Set.of(), Fx.get(this::calendars));
    Fx.chord(KeyCode.ALT, KeyCode.DOWN);
    DatePicker calendar = (DatePicker) Fx.get(() -> calendars().iterator().next());
    assertTrue(Fx.get(calendar::isShowing));
    Fx.run(() -> calendar.setValue(LocalDate.of(2024, 2, 29)));
    Fx.run(calendar::hide);
    Fx.pulses(2);
    assertEquals("2024-02-29", Fx.get(field::getText));
    assertEquals(
        Optional.of("2024-02-29"),
        Fx.get(() -> window.model.open().orElseThrow().answers().get(TestWindow.textField(FIELD))));
    assertFalse(Fx.get(() -> calendars().contains(calendar)), "it goes when it was used");
    assertEquals(field, Fx.get(Fx::focused));
  }

  @Test
  void theCalendarBeginsAtTheDayThatStandsThere() {
    TextField field = (TextField) Fx.get(Fx::focused);
    Fx.run(() -> field.setText("2021-07-08"));
    Fx.chord(KeyCode.ALT, KeyCode.DOWN);
    DatePicker calendar = (DatePicker) Fx.get(() -> calendars().iterator().next());
    assertEquals(LocalDate.of(2021, 7, 8), Fx.get(calendar::getValue));
    Fx.run(calendar::hide);
    Fx.run(field::clear);
    Fx.chord(KeyCode.ALT, KeyCode.DOWN);
    DatePicker again = (DatePicker) Fx.get(() -> calendars().iterator().next());
    assertEquals(TestWindow.TODAY, Fx.get(again::getValue));
    Fx.run(again::hide);
  }
}
