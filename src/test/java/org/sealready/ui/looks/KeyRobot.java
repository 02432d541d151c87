package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/**
 * Presses what a person presses who cannot see well or is in a hurry: Tab, Shift+Tab, arrows,
 * Space, Enter and letters, in a fixed random order in each place of a tour. First it only passes
 * through with Tab, then it presses anything.
 */
final class KeyRobot implements Stop {

  /** Over a page, below its middle. */
  static final double POINTER_X = 0.4;

  static final double POINTER_Y = 0.62;

  private final int keys;
  private final List<String> wrong = new ArrayList<>();
  private int places;
  private long pressed;

  /**
   * @param keys how many are pressed in each of both ways
   */
  KeyRobot(int keys) {
    this.keys = keys;
  }

  @Override
  public void at(String place, TestWindow window) {
    at(place);
  }

  /** In what is shown now, if no list or menu is open over it. */
  void at(String place) {
    if (Fx.get(() -> Display.scenes().size()) > 1) {
      return;
    }
    places++;
    Random random = new Random(place.hashCode());
    Scene scene = Fx.get(() -> Fx.root().getScene());
    Fx.hover(Fx.root(), POINTER_X * scene.getWidth(), POINTER_Y * scene.getHeight());
    KeptInput input = Fx.get(() -> KeptInput.of(scene));
    try (Witness witness = Fx.get(() -> new Witness(scene))) {
      for (int i = 0; i < 2 * keys; i++) {
        Stroke stroke = i < keys ? Stroke.passing(random) : Stroke.any(random);
        press(stroke, witness);
      }
      witness.wrong().forEach(each -> wrong.add(place + ": " + each));
    }
    Fx.run(input::restore);
    Fx.pulses(2);
  }

  /** The window draws a frame after each key, as it does for a person. */
  private void press(Stroke stroke, Witness witness) {
    if (!stroke.isPassing() && Fx.get(() -> Fx.focused() instanceof MenuButton)) {
      return; // an open menu has keys of its own
    }
    pressed++;
    Fx.run(() -> witness.before(stroke));
    Fx.run(stroke::press);
    Fx.pulses(2);
    Fx.run(() -> witness.after(stroke));
  }

  List<String> wrong() {
    return wrong;
  }

  String figures() {
    return "%d keys in %d places, %d times something that nobody asked for"
        .formatted(pressed, places, wrong.size());
  }
}
