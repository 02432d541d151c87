package org.sealready.ui.form.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.Labels;

/** The pointer rests over the page, below a box with a hint and what comes and goes. */
class SteadyTest {

  private final Label hint = Labels.wrapped("照证件原样填写，括号的全角半角也照证件，一个字也不要改");
  private final Label message = Labels.wrapped("还没有填写");
  private final Region room = new Region();
  private final VBox box = new VBox(hint, message, room);
  private final Region below = new Region();
  private final ScrollPane page = new ScrollPane(new VBox(box, below));
  private final Steady steady = new Steady(page, () -> List.of(box, below));

  @BeforeAll
  static void open() {
    Fx.show(Pane::new, 300, 300);
  }

  @BeforeEach
  void point() {
    room.setManaged(false);
    below.setMinHeight(400);
    page.setFitToWidth(true);
    Fx.show(() -> page, 500, 400);
    Fx.hover(page, 250, 300);
  }

  private void change(Runnable change) {
    Fx.run(() -> steady.around(box, room, change));
  }

  @Test
  void theRoomOfWhatGoesIsKept() {
    change(() -> box.getChildren().remove(message));
    assertTrue(Fx.get(room::isManaged));
  }

  /** As when a page is shown for the first time, and when the window has become wider. */
  @Test
  void theHeightOfAnotherWidthIsNone() {
    Fx.run(
        () -> {
          box.resize(120, box.prefHeight(120));
          box.resize(500, box.getHeight());
          steady.around(box, room, () -> message.setText("已经填写"));
        });
    assertFalse(Fx.get(room::isManaged));
  }
}
