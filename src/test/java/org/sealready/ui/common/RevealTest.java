package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevealTest {

  private final VBox rows = new VBox();
  private final ScrollPane pane = new ScrollPane(rows);

  @BeforeAll
  static void open() {
    Fx.show(Pane::new, 300, 300);
  }

  @BeforeEach
  void show() {
    for (int i = 0; i < 20; i++) {
      Region row = new Region();
      row.setMinHeight(50);
      rows.getChildren().add(row);
    }
    Fx.show(() -> pane, 300, 300);
  }

  private double top() {
    return Fx.get(
        () -> pane.getVvalue() * (rows.getHeight() - pane.getViewportBounds().getHeight()));
  }

  private void reveal(int row) {
    Fx.run(() -> Reveal.in(pane, rows.getChildren().get(row)));
  }

  /** Else the page would move under a pointer, although there is nothing more to see. */
  @Test
  void whatIsSeenWholeStaysWhereItIs() {
    Fx.run(() -> pane.setVvalue(90 / (rows.getHeight() - pane.getViewportBounds().getHeight())));
    reveal(2);
    assertEquals(90, top(), 0.5);
  }

  @Test
  void whatIsCutComesInWithAMargin() {
    Fx.run(() -> pane.setVvalue(110 / (rows.getHeight() - pane.getViewportBounds().getHeight())));
    reveal(2);
    assertEquals(100 - 24, top(), 0.5);
    reveal(19);
    assertTrue(top() > 600);
  }
}
