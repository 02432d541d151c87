package org.sealready.ui.form.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.filing.Changes;
import org.sealready.form.Answers;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** Codes that our lists lack stand among the chosen ones and can be taken away. */
class UnknownCodeTest {

  @TempDir Path folder;

  @Test
  void areSeenAndTakenAway() {
    Answers answers =
        Changes.of(
            Ours.answers("company-one-person"),
            "miniProgram.serviceTypes=3,999 ;; miniProgram.preApprovals=31:甲1号");
    String id = Kept.in(folder, cabinet -> Kept.saved(cabinet, answers)).id();
    TestWindow window = new TestWindow(folder);
    window.untilItSays("青禾排队叫号");
    window.open(id);
    goTo(window, "miniProgram.serviceTypes");
    Fx.pulses(3);
    Set<String> unknown = Set.of("这个版本不认识的选项（代码 999）", "这个版本不认识的选项（代码 31）");
    assertTrue(chips(window).containsAll(unknown), chips(window).toString());
    unknown.forEach(chip -> press(window, chip));
    Fx.pulses(2);
    assertEquals(List.of(), chips(window).stream().filter(unknown::contains).toList());
    window.close();
  }

  private static Set<String> chips(TestWindow window) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".chip").stream()
                .filter(Node::isVisible)
                .map(ButtonBase.class::cast)
                .map(ButtonBase::getText)
                .collect(Collectors.toSet()));
  }

  private static void press(TestWindow window, String text) {
    Fx.run(
        () ->
            window.view().root().lookupAll(".chip").stream()
                .map(ButtonBase.class::cast)
                .filter(chip -> text.equals(chip.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private static void goTo(TestWindow window, String field) {
    window.goTo(field);
  }
}
