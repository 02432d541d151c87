package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.filing.FollowedModels;
import org.sealready.ui.task.Notice;
import org.sealready.ui.wizard.Step;

/** On every screen a notice comes and goes without moving or covering what is pointed at. */
class StillPagesTest {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Where the pointer rests: in the upper, the middle and the lower part of a page. */
  private static final List<Double> POINTED = List.of(0.06, 0.5, 0.94);

  @TempDir private Path folder;
  private TestWindow window;

  @BeforeEach
  void open() {
    window = new TestWindow(folder.resolve("data"), WIDTH, HEIGHT);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Map<Step, ObjectProperty<Optional<Notice>>> screens() {
    FollowedModels models = window.filing().followed();
    Map<Step, ObjectProperty<Optional<Notice>>> all = new LinkedHashMap<>();
    all.put(new Step.Letters(), window.filing().letters().notice());
    all.put(new Step.Before(), models.before().notice());
    all.put(new Step.Materials(), models.materials().notice());
    all.put(new Step.CopySheet(), models.copying().notice());
    all.put(new Step.Journey(), models.way().notice());
    all.put(new Step.Rejections(), models.rejections().notice());
    all.put(new Step.Afterwards(), models.afterwards().notice());
    return all;
  }

  private static void tell(ObjectProperty<Optional<Notice>> notice) {
    Fx.run(
        () ->
            notice.set(
                Optional.of(Notice.of(Notice.Kind.DONE, words -> "已存成一份 PDF，可以打印。".repeat(6)))));
    Fx.pulses(3);
  }

  private static void putAway() {
    Fx.run(() -> ((Button) notice().lookup(".plain-icon")).fire());
    Fx.pulses(3);
  }

  private static Node notice() {
    return shown(".notice").findFirst().orElseThrow();
  }

  private static Stream<Node> shown(String kind) {
    return Fx.root().lookupAll(kind).stream().filter(Node::isVisible);
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static ScrollPane page() {
    return shown(".page").map(ScrollPane.class::cast).findFirst().orElseThrow();
  }

  /** What stands on the page, in the window's measures; the notice is not of it. */
  private static Map<Node, Bounds> places() {
    Map<Node, Bounds> all = new LinkedHashMap<>();
    page().getContent().lookupAll(".label").stream()
        .filter(node -> !(node.getParent() instanceof NoticeBar))
        .forEach(node -> all.put(node, place(node)));
    return all;
  }

  private static void isStill(String screen, ObjectProperty<Optional<Notice>> notice) {
    for (double part : POINTED) {
      Fx.hover(page(), 200, Fx.get(() -> page().getHeight()) * part);
      double y = Fx.get(() -> place(page()).getMinY() + page().getHeight() * part);
      Map<Node, Bounds> before = Fx.get(StillPagesTest::places);
      assertFalse(before.isEmpty(), screen);
      tell(notice);
      assertEquals(before, Fx.get(StillPagesTest::places), screen + ": it comes");
      Bounds told = Fx.get(() -> place(notice()));
      assertTrue(told.getHeight() > 20, screen);
      assertTrue(Fx.get(() -> place(page()).contains(told)), screen + ": it is in view");
      assertFalse(told.getMinY() <= y && y <= told.getMaxY(), screen + ": it is pointed at");
      putAway();
      assertEquals(before, Fx.get(StillPagesTest::places), screen + ": it goes");
    }
  }

  @Test
  void noticesMoveNothingOfAFiling() {
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(1)));
    screens()
        .forEach(
            (step, notice) -> {
              window.go(step);
              isStill(step.id(), notice);
            });
  }

  @Test
  void noticesMoveNothingOfTheStart() {
    Fx.until("the samples stand", () -> window.model.start().known().get());
    Fx.pulses(3);
    isStill("start", window.model.start().notice());
  }

  /** The one of the whole window is not hidden by one of the page, nor hides it when that comes. */
  @Test
  void twoNoticesAreBothSeen() {
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(1)));
    window.go(new Step.Letters());
    Map<Node, Bounds> before = Fx.get(StillPagesTest::places);
    tell(window.filing().wizard().notice());
    tell(window.filing().letters().notice());
    assertEquals(before, Fx.get(StillPagesTest::places));
    List<Bounds> told = Fx.get(() -> shown(".notice").map(StillPagesTest::place).toList());
    assertEquals(2, told.size());
    assertFalse(told.getFirst().intersects(told.getLast()), told.toString());
  }
}
