package org.sealready.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;
import org.sealready.ui.keys.Arrows.Stop;

class ArrowsTest {

  private final HBox group = new HBox();
  private Button one;
  private Button other;
  private Arrows arrows;

  private void show() {
    Fx.show(
        () -> {
          one = new Button("甲");
          other = new Button("乙");
          group.getChildren().setAll(one, other, new Button("组外"));
          arrows = Arrows.in(group);
          return group;
        });
  }

  private List<Node> reached() {
    return Fx.get(() -> Stream.<Node>of(one, other).filter(Node::isFocusTraversable).toList());
  }

  @Test
  void tabComesToTheOneThatHadTheFocusLast() {
    show();
    Fx.run(() -> arrows.over(List.of(Stop.alone(one), Stop.alone(other))));
    assertEquals(List.of(one), reached());
    Fx.run(other::requestFocus);
    assertEquals(List.of(other), reached());
  }

  /** A list that is read again shows the same cards, and Tab has to come to them. */
  @Test
  void tabComesToAGroupThatWasFilledAgain() {
    show();
    Fx.run(() -> arrows.over(List.of(Stop.alone(one), Stop.alone(other))));
    Fx.run(() -> arrows.over(List.of(Stop.alone(one), Stop.alone(other))));
    Fx.run(other::requestFocus);
    assertEquals(List.of(other), reached());
  }

  @Test
  void whatLeftTheGroupTakesNothingFromIt() {
    show();
    Fx.run(() -> arrows.over(List.of(Stop.alone(one), Stop.alone(other))));
    Fx.run(() -> arrows.over(List.of(Stop.alone(other))));
    Fx.run(one::requestFocus);
    assertEquals(List.of(other), reached());
  }
}
