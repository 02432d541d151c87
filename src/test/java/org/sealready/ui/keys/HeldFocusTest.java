package org.sealready.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;

/** What has the keyboard is taken out of the window. */
class HeldFocusTest {

  private VBox list;

  @BeforeEach
  void open() {
    Fx.show(
        () -> {
          list = new VBox();
          VBox all = new VBox(new Button("home"), list, new Button("next"));
          HeldFocus.in(all);
          return all;
        });
    fill("one", "two", "three");
  }

  private void fill(String... names) {
    Fx.run(() -> list.getChildren().setAll(List.of(names).stream().map(Button::new).toList()));
    Fx.pulses(3);
  }

  private void focus(int at) {
    Fx.run(() -> list.getChildren().get(at).requestFocus());
    Fx.pulses(2);
  }

  private static String focused() {
    return Fx.get(() -> Fx.focused() instanceof Button button ? button.getText() : "nothing");
  }

  @Test
  void aListThatIsMadeAnewKeepsItAtWhatIsCalledTheSame() {
    focus(1);
    Node before = Fx.get(Fx::focused);
    fill("new", "one", "two", "three");
    assertEquals("two", focused());
    assertTrue(Fx.get(() -> Fx.focused() != before));
  }

  @Test
  void whatIsRemovedLeavesItToTheNextAndTheLastToTheOneBefore() {
    focus(1);
    Fx.run(() -> list.getChildren().remove(1));
    Fx.pulses(3);
    assertEquals("three", focused());
    Fx.run(() -> list.getChildren().remove(1));
    Fx.pulses(3);
    assertEquals("one", focused());
  }

  @Test
  void anEmptiedListLeavesItToWhatStandsBehind() {
    focus(1);
    fill();
    assertEquals("next", focused());
  }

  @Test
  void whereSomebodyHasPutItMeanwhileItStays() {
    focus(1);
    Fx.run(
        () -> {
          list.getChildren().remove(1);
          list.getChildren().getFirst().requestFocus();
        });
    Fx.pulses(3);
    assertEquals("one", focused());
  }
}
