package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class EvenLabelTest {

  private Label shown(String text, double less) {
    Label label = Fx.get(() -> EvenLabel.centred(text, "toy"));
    Fx.show(() -> new StackPane(label));
    double wide = Fx.get(() -> label.prefWidth(-1)) - less;
    Fx.run(() -> label.setMaxWidth(wide));
    Fx.pulses(2);
    return label;
  }

  /** How far below the first line this character stands. */
  private static double below(Label label, int at) {
    return Fx.get(
        () -> {
          Text text = (Text) label.lookup(".text");
          double first = new Path(text.rangeShape(0, 1)).getLayoutBounds().getMinY();
          return new Path(text.rangeShape(at, at + 1)).getLayoutBounds().getMinY() - first;
        });
  }

  @Test
  void noSingleCharacterIsLeftForTheLastLine() {
    String text = "1–20 个工作日";
    Label label = shown(text, 3);
    int last = text.length() - 1;
    assertTrue(below(label, last) > 5, "it needs two lines");
    assertEquals(below(label, last), below(label, last - 1), 0.5);
    assertEquals(below(label, last), below(label, last - 2), 0.5);
    assertEquals(0, below(label, 3), 0.5);
  }

  @Test
  void whatFitsStaysInOneLine() {
    Label label = shown("1–20 个工作日", 0);
    assertEquals(0, below(label, 8), 0.5);
  }

  @Test
  void wordsStayWhole() {
    Label label = shown("A few working days", 20);
    assertTrue(below(label, 17) > 5, "it needs two lines");
    for (int at = 7; at < 13; at++) {
      assertEquals(below(label, 6), below(label, at), 0.5, "working");
    }
  }

  /** Three lines would do as well if the word went on in the third one. */
  @Test
  void aWordThatFillsALineIsNotPartedForThat() {
    String text = "1–20 working days";
    Label whole = shown("working", 0);
    double word = Fx.get(() -> whole.prefWidth(-1));
    Label label = shown(text, 0);
    Fx.run(() -> label.setMaxWidth(word + 3));
    Fx.pulses(2);
    assertEquals(below(label, 5), below(label, 11), 0.5, "working");
    assertTrue(below(label, 13) > below(label, 11) + 5, "days");
  }

  @Test
  void aLineEndsWithAPartOfTheSentenceWhereItCan() {
    String text = "还没有记录。走完一站记一笔，期限就从那时算起。";
    Label label = shown(text, 80);
    int comma = text.indexOf('，');
    assertEquals(0, below(label, comma), 0.5);
    assertTrue(below(label, comma + 1) > 5, "the second part has its own line");
  }
}
