package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of others stops the window, whichever way it is read. */
class WrappingTest {

  private static final int ROOM = 120;

  private TextArea area;
  private Label label;

  @BeforeEach
  void open() {
    Fx.show(
        () -> {
          area = new TextArea("开头");
          Wrapping.in(area);
          area.setMaxWidth(ROOM);
          label = Labels.wrapped("开头");
          label.setMaxWidth(ROOM);
          return new VBox(area, label);
        });
    Fx.run(area::requestFocus);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مرحبا بكم في شركة التجارة المحدودة ونحن نعمل في البرمجيات",
        "שלום עולם וברוכים הבאים לחברה שלנו",
        "公司 مرحبا بكم في شركة التجارة المحدودة 有限公司",
        "a\u202e b c d e f g h i j k l m n o p q r s t u v w x y z",
        "١٢٣ ٤٥٦ ٧٨٩ ١٢٣ ٤٥٦ ٧٨٩ ١٢٣ ٤٥٦ ٧٨٩",
        "\uD802\uDD00\uD802\uDD01 \uD802\uDD00\uD802\uDD01 \uD802\uDD00\uD802\uDD01 abc def ghi"
      })
  void oneThatIsReadFromTheRightIsShown(String text) {
    List<Throwable> faults =
        Faults.during(
            () -> {
              Fx.run(() -> area.setText(text));
              Fx.run(() -> label.setText(text));
              Fx.pulses(2);
              Fx.run(() -> area.appendText(" " + text));
              Fx.pulses(2);
            });
    assertEquals(List.of(), faults);
    assertEquals(text + " " + text, Fx.get(area::getText));
  }

  @Test
  void othersAreBrokenIntoLinesAsBefore() {
    double line = Fx.get(label::getHeight);
    Fx.run(() -> label.setText("مرحبا"));
    Fx.pulses(2);
    assertFalse(Fx.get(label::isWrapText));
    Fx.run(() -> label.setText("成都石桥渡文化用品有限责任公司，四川省成都市锦江区"));
    Fx.pulses(2);
    assertTrue(Fx.get(label::getHeight) > line + line / 2);
  }
}
