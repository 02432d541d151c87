package org.sealready.ui.box;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class PartsTest {

  private final Node first = new Region();
  private final Node second = new Region();
  private final Node third = new Region();
  private final VBox box = new VBox();
  private final Parts parts = new Parts(box, List.of(first, second, third));

  @Test
  void whatIsNotShownIsNotThere() {
    parts.show(second, false);
    assertEquals(List.of(first, third), box.getChildren());
    parts.show(second, false);
    assertEquals(List.of(first, third), box.getChildren());
  }

  @Test
  void whatComesBackStandsAtItsPlace() {
    parts.show(first, false);
    parts.show(third, false);
    parts.show(second, false);
    parts.show(third, true);
    parts.show(first, true);
    assertEquals(List.of(first, third), box.getChildren());
    parts.show(second, true);
    parts.show(second, true);
    assertEquals(List.of(first, second, third), box.getChildren());
  }
}
