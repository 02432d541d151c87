package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class WrappedLabelTest {

  /** So wide that the first line has room for these characters. */
  private static Label shown(String text, int room) {
    Label label = Fx.get(() -> Labels.wrapped(text));
    Fx.show(() -> new StackPane(label));
    double size = Fx.get(() -> label.getFont().getSize());
    Fx.run(() -> label.setMaxWidth((room + 0.3) * size));
    Fx.pulses(2);
    return label;
  }

  private static double below(Label label, int at) {
    return Fx.get(
        () -> {
          Text text = (Text) label.lookup(".text");
          double first = new Path(text.rangeShape(0, 1)).getLayoutBounds().getMinY();
          return new Path(text.rangeShape(at, at + 1)).getLayoutBounds().getMinY() - first;
        });
  }

  @Test
  void noCharacterStandsAloneInTheLastLine() {
    Label label = shown("不印也不上传，只用来核对", 11);
    assertTrue(below(label, 11) > 5, "it needs two lines");
    assertEquals(below(label, 11), below(label, 10), 0.5);
  }

  @Test
  void aFullStopIsNoCompany() {
    Label label = shown("不印也不上传，只用来核对。", 11);
    assertTrue(below(label, 11) > 5, "it needs two lines");
    assertEquals(below(label, 11), below(label, 10), 0.5);
  }

  @Test
  void twoCharactersAreLeftWhereTheyAre() {
    Label label = shown("不印也不上传，只用来核对", 10);
    assertEquals(0, below(label, 9), 0.5);
    assertTrue(below(label, 10) > 5, "it needs two lines");
  }

  @Test
  void noLineMoreIsNeededForThat() {
    Label label = shown("印不", 1);
    assertTrue(below(label, 1) > 5, "it needs two lines");
    assertEquals(0, below(label, 0), 0.5);
  }
}
