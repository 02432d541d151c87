package org.sealready.ui.box;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;

/** Boxes within boxes, in the innermost a text of which the height depends on the width. */
class ColumnTest {

  private int asked;
  private double area = 30_000;

  private final Region text =
      new Region() {
        @Override
        public Orientation getContentBias() {
          return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
          asked++;
          return area / width;
        }
      };
  private final Pane inner = new Column(new Column(new Column(text)));
  private Column column;

  private void show(double width) {
    Fx.show(() -> column = new Column(inner), width, 600);
    Fx.pulses(2);
  }

  @Test
  void aHeightIsComputedOnceForAWidth() {
    show(300);
    int first = asked;
    asked = 0;
    Fx.run(
        () -> {
          column.requestLayout();
          column.prefHeight(300);
          column.minHeight(300);
          column.layout();
          column.prefHeight(300);
        });
    assertEquals(0, asked, "the boxes within have not changed; at first " + first);
  }

  @Test
  void whatChangesWithinIsMeasuredAnew() {
    show(300);
    assertEquals(100, Fx.get(() -> column.prefHeight(300)), 1);
    Fx.run(
        () -> {
          area = 60_000;
          text.requestLayout();
        });
    assertEquals(200, Fx.get(() -> column.prefHeight(300)), 1);
    assertEquals(100, Fx.get(() -> column.prefHeight(600)), 1);
  }

  @Test
  void aLineRemembersAsWell() {
    text.setPrefWidth(300);
    Line line = new Line(text);
    line.prefHeight(300);
    asked = 0;
    assertEquals(100, line.prefHeight(300), 1);
    assertEquals(0, asked);
    area = 60_000;
    text.requestLayout();
    assertEquals(200, line.prefHeight(300), 1);
  }
}
