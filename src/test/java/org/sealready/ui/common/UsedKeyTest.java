package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/**
 * A place of the letter leads to its field by Space, which does not overwrite what stands there.
 */
class UsedKeyTest {

  private static void press(KeyCode code, String typed) {
    Fx.run(
        () -> {
          fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
          fire(
              new KeyEvent(
                  KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
          fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
        });
  }

  private static void fire(KeyEvent event) {
    Event.fireEvent(Fx.focused(), event);
  }

  @Test
  void leavesWhatStandsInTheFieldThatItLeadsTo() {
    Fx.show(Pane::new, 400, 300);
    TextField field = new TextField("石桥渡手作");
    Region place = new Region();
    place.setFocusTraversable(true);
    place.setOnKeyPressed(
        event -> {
          UsedKey.consume(event);
          field.requestFocus();
          field.selectAll();
        });
    Fx.show(() -> new VBox(place, field), 400, 300);
    Fx.run(place::requestFocus);
    press(KeyCode.SPACE, " ");
    assertEquals("石桥渡手作", Fx.get(field::getText));
    press(KeyCode.A, "a");
    assertEquals("a", Fx.get(field::getText), "the next key types again");
  }
}
