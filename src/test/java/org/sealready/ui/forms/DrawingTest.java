package org.sealready.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Main;
import org.sealready.blank.Blank;
import org.sealready.blank.BlankPage;
import org.sealready.blank.Placement;
import org.sealready.form.Answers;
import org.sealready.service.FormDesk;
import org.sealready.service.OfficialForm;
import org.sealready.service.OfficialForms;
import org.sealready.ui.common.Tasks;

class DrawingTest {

  private static final int MISSING = 7;

  @TempDir private Path folder;
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Integer> shown = new ArrayList<>();
  private PlacingModel model;

  @BeforeEach
  void open() {
    List<BlankPage> pages = List.of(page(), page(), page());
    Blank blank = new Blank(Blank.Kind.PLAIN, pages, List.of(), false);
    OfficialForm form = new OfficialForm("form", "表", true, blank, Placement.NONE, "none");
    Tasks tasks = new Tasks(background::add, Runnable::run);
    FormDesk desk = new FormDesk(Main.catalogue(), OfficialForms.in(folder));
    model =
        new PlacingModel(
            desk, form, Main.catalogue().form().effective(Answers.empty()), tasks, tasks);
    model.drawing().sight().subscribe(sight -> sight.map(Sight::page).ifPresent(shown::add));
  }

  private static BlankPage page() {
    return new BlankPage(210, 297, List.of());
  }

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @Test
  void drawsNothingBeforeSomebodyLooks() {
    model.page().set(1);
    assertEquals(0, background.size());
    model.drawing().scale().set(0.1);
    work();
    assertEquals(List.of(1), shown);
  }

  @Test
  void showsWhatWasDrawnAndThenTheLastChange() {
    model.drawing().scale().set(0.1);
    model.page().set(1);
    model.page().set(2);
    work();
    assertEquals(List.of(0, 2), shown);
  }

  @Test
  void drawsTheNextPageAfterAFailureThatNobodyExpected() {
    model.page().set(MISSING);
    model.drawing().scale().set(0.1);
    assertThrows(RuntimeException.class, this::work);
    model.page().set(1);
    work();
    assertEquals(List.of(1), shown);
  }

  @Test
  void drawsWhatWasWantedWhileAFailureWasOnItsWay() {
    model.page().set(MISSING);
    model.drawing().scale().set(0.1);
    model.page().set(2);
    assertThrows(RuntimeException.class, this::work);
    work();
    assertEquals(List.of(2), shown);
  }
}
