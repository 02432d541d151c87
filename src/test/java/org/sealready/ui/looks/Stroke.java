package org.sealready.ui.looks;

import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sealready.ui.common.Fx;

/**
 * One press of a key.
 *
 * @param typed what it writes into a field
 */
record Stroke(KeyCode code, boolean withShift, String typed) {

  private static final List<KeyCode> MOVING =
      List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);

  private static final String LETTERS = "abcdenpsw123457石桥";

  /** From one field to the next, and sometimes back. */
  static Stroke passing(Random random) {
    return new Stroke(KeyCode.TAB, random.nextInt(4) == 0, "");
  }

  static Stroke any(Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> passing(random);
      case 3, 4 -> new Stroke(MOVING.get(random.nextInt(MOVING.size())), false, "");
      case 5 -> new Stroke(KeyCode.SPACE, false, " ");
      case 6 -> new Stroke(KeyCode.ENTER, false, "\r");
      default -> letter(random);
    };
  }

  private static Stroke letter(Random random) {
    String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
    KeyCode code = KeyCode.getKeyCode(letter.toUpperCase(java.util.Locale.ROOT));
    return new Stroke(code == null ? KeyCode.UNDEFINED : code, false, letter);
  }

  /** Goes to whatever has the focus, as from the keyboard. */
  void press() {
    fire(KeyEvent.KEY_PRESSED, "", code);
    if (!typed.isEmpty()) {
      fire(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED);
    }
    fire(KeyEvent.KEY_RELEASED, "", code);
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode key) {
    Node focused = Fx.focused();
    if (focused != null) {
      KeyEvent event = new KeyEvent(type, character, "", key, withShift, false, false, false);
      Event.fireEvent(focused, event);
    }
  }

  /** Whether it presses what has the focus, or gives the usual answer. */
  boolean isPushing() {
    return code == KeyCode.SPACE || code == KeyCode.ENTER;
  }

  boolean isPassing() {
    return code == KeyCode.TAB;
  }

  @Override
  public String toString() {
    return (withShift ? "Shift+" : "") + (code == KeyCode.UNDEFINED ? typed : code.getName());
  }
}
