package org.sealready.ui.placing;

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
import org.sealready.form.Answers;
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Placement;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperEditor;
import org.sealready.ui.task.Tasks;

class PageDrawingTest {

  private static final int MISSING = 7;

  @TempDir private Path folder;
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Integer> shown = new ArrayList<>();
  private PlacingModel model;

  @BeforeEach
  void open() {
    List<PaperPage> pages = List.of(page(), page(), page());
    Paper blank = new Paper(Paper.Kind.PLAIN, pages, List.of(), false);
    OfficialPaper form = new OfficialPaper("form", "表", true, blank, Placement.NONE, "none");
    Tasks tasks = new Tasks(background::add, Runnable::run);
    PaperEditor desk = new PaperEditor(Main.catalogue(), OfficialPapers.in(folder));
    model =
        new PlacingModel(
            desk, form, Main.catalogue().form().effective(Answers.empty()), tasks, tasks);
    model.drawing().sight().subscribe(sight -> sight.map(RenderedPage::page).ifPresent(shown::add));
  }

  private static PaperPage page() {
    return new PaperPage(210, 297, List.of());
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
