package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FadeTest {

  private Label label;

  @BeforeEach
  void create() {
    label = Fx.get(() -> new Label("…"));
  }

  private double opacity() {
    return Fx.get(label::getOpacity);
  }

  @Test
  void comesSoftly() {
    Fx.show(() -> new StackPane(label));
    Fx.run(
        () -> {
          Fade.in(label, false);
          assertEquals(0, label.getOpacity());
        });
    Fx.until("it is fully there", () -> label.getOpacity() == 1);
  }

  @Test
  void standsAtOnceWhereTheSystemAsksForLessMotion() {
    Fx.show(() -> new StackPane(label));
    Fx.run(() -> Fade.in(label, true));
    assertEquals(1, opacity());
  }

  @Test
  void standsAtOnceInAWindowWithLessMotion() {
    Fx.show(() -> new StackPane(label));
    Fx.run(() -> label.getScene().getPreferences().setReducedMotion(true));
    Fx.run(() -> Fade.in(label));
    assertEquals(1, opacity());
  }

  @Test
  void isNotHiddenWhileNobodySeesIt() {
    Fx.show(StackPane::new);
    Fx.run(() -> Fade.in(label));
    assertEquals(1, opacity());
  }
}
