package org.sealready.ui.app;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.sealready.ui.common.Fx;

/**
 * What a filing costs the hands: keys pressed, places that the focus stops at, questions answered.
 * A Chinese character counts as three keys, its pinyin and what chooses it: Chinese names and
 * addresses come to 2.6 letters a syllable, and a phrase is chosen by one key for about two of
 * them.
 */
final class KeyCount {

  static final int KEYS_A_CHARACTER = 3;

  private int keys;
  private int stops;
  private int questions;

  private KeyCount() {}

  /** Counts from now on in the test window. */
  static KeyCount ofWindow() {
    KeyCount count = new KeyCount();
    Fx.run(() -> count.watch(Fx.root().getScene()));
    return count;
  }

  private void watch(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys++);
    scene
        .focusOwnerProperty()
        .addListener(
            (property, before, after) -> {
              if (after != null) {
                stops++;
              }
            });
  }

  /** This was typed, or written by an input method. */
  void typed(String text) {
    keys += keysOf(text);
  }

  /**
   * How many keys a text takes: one for each letter or digit, more for what is written in pinyin.
   */
  static int keysOf(String text) {
    return text.codePoints().map(point -> point < 0x80 ? 1 : KEYS_A_CHARACTER).sum();
  }

  /** A question was answered. */
  void answered() {
    questions++;
  }

  int keys() {
    return keys;
  }

  int stops() {
    return stops;
  }

  int questions() {
    return questions;
  }

  @Override
  public String toString() {
    return keys + " keys, " + stops + " stops, " + questions + " questions";
  }
}
