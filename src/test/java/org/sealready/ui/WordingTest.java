package org.sealready.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.common.Fx;

class WordingTest {

  @TempDir Path folder;

  private TestWindow open() {
    TestWindow window = new TestWindow(folder.resolve("data"));
    Fx.run(() -> window.view().sample(TestWindow.CATALOGUE.samples().get(1)));
    Fx.pulses(2);
    Fx.run(() -> window.model.wording().open(window.model.open().orElseThrow(), Optional.empty()));
    window.untilItSays("修改措辞");
    return window;
  }

  @Test
  void showsTheLetterBesideTheText() {
    TestWindow window = open();
    Fx.until(
        "drawn",
        () ->
            window.view().root().lookupAll(".image-view").stream()
                .anyMatch(v -> ((ImageView) v).getImage() != null));
    var sheet = window.view().root().lookup(".sheet-pane");
    System.err.println(sheet + " " + Fx.get(() -> sheet.getBoundsInParent()));
    System.err.println(
        Fx.get(
            () ->
                window.view().root().lookupAll(".image-view").stream()
                    .map(v -> v + " " + ((ImageView) v).getImage())
                    .toList()));
    assertTrue(window.says("没有发现问题"));
  }
}
