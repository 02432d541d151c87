package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said at the focus ends with it, however often something is said. */
class SaidAtFocusTest {

  private Button one;
  private Button other;

  @BeforeEach
  void show() {
    Fx.show(
        () -> {
          one = new Button("one");
          other = new Button("other");
          return new HBox(one, other);
        });
    Fx.run(
        () -> {
          one.setAccessibleHelp("its own");
          one.requestFocus();
        });
  }

  private Runnable say(String text) {
    return Fx.get(() -> SaidAtFocus.of(one.getScene(), text));
  }

  private String help() {
    return Fx.get(one::getAccessibleHelp);
  }

  @Test
  void theLastThatIsSaidTakesThePlaceOfTheOneBefore() {
    say("undone");
    say("redone");
    assertEquals("redone its own", help());
    Fx.run(other::requestFocus);
    assertEquals("its own", help());
  }

  @Test
  void whatIsTakenBackOrPutThereMeanwhileEndsIt() {
    Runnable takeBack = say("undone");
    Fx.run(takeBack);
    assertEquals("its own", help());
    say("undone");
    Fx.run(() -> one.setAccessibleHelp("another"));
    Fx.run(other::requestFocus);
    assertEquals("another", help());
  }
}
