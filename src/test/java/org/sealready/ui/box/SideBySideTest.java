package org.sealready.ui.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;

/** Two questions side by side, each usually 300 wide and 40 high. */
class SideBySideTest {

  private final Region one = question();
  private final Region other = question();
  private SideBySide line;

  private static Region question() {
    Region question =
        new Region() {
          @Override
          public Orientation getContentBias() {
            // Its hint breaks into lines.
            return Orientation.HORIZONTAL;
          }
        };
    question.setPrefSize(300, 40);
    question.setMinHeight(40);
    HBox.setHgrow(question, Priority.ALWAYS);
    return question;
  }

  private void show(double width) {
    Fx.show(
        () -> {
          line = new SideBySide("field-line");
          line.getChildren().addAll(one, other);
          return new VBox(line);
        },
        width,
        300);
  }

  private static double top(Region question) {
    return Fx.get(question::getLayoutY);
  }

  @Test
  void standSideBySideWhereThereIsRoom() {
    show(640);
    assertEquals(top(one), top(other));
    assertTrue(Fx.get(other::getLayoutX) > 299);
  }

  @Test
  void standBelowEachOtherWhereTheyWouldBeCut() {
    show(500);
    assertEquals(top(one) + 40, top(other));
    assertEquals(500, Fx.get(other::getWidth), 1);
    assertEquals(80, Fx.get(line::getHeight), 1);
  }

  /** A long text wants all the room there is, and can do with less. */
  @Test
  void whatCanDoWithLessStaysBeside() {
    other.setPrefWidth(2000);
    SideBySide.setUsualWidth(other, 260);
    show(640);
    assertEquals(top(one), top(other));
    show(450);
    assertTrue(top(other) > top(one));
  }
}
