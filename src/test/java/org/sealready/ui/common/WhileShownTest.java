package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A view hears what changes while it is in a window, and what has changed when it comes. */
class WhileShownTest {

  private final Group view = new Group();
  private final Group window = new Group();
  private final ObjectProperty<String> value = new SimpleObjectProperty<>("one");
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() {
    new Scene(window);
  }

  private void show() {
    window.getChildren().add(view);
  }

  private void leave() {
    window.getChildren().clear();
  }

  @Test
  void followsTheValueFromTheBeginning() {
    new WhileShown(view).follow(value, told::add);
    show();
    value.set("two");
    value.set(new String("two"));
    assertEquals(List.of("one", "two"), told);
  }

  @Test
  void hearsNothingOutsideAndCatchesUpOnce() {
    show();
    new WhileShown(view).follow(value, told::add);
    leave();
    value.set("two");
    value.set("three");
    assertEquals(List.of("one"), told);
    show();
    assertEquals(List.of("one", "three"), told);
    leave();
    show();
    assertEquals(List.of("one", "three"), told);
  }

  @Test
  void anEqualValueThatWasSetIsToldWhereThatIsWanted() {
    new WhileShown(view).onSet(value, () -> told.add(value.get()));
    show();
    assertEquals(List.of(), told);
    value.set(new String("one"));
    value.set("two");
    assertEquals(List.of("one", "two"), told);
    leave();
    value.set(new String("two"));
    show();
    assertEquals(List.of("one", "two", "two"), told);
  }

  @Test
  void whoLeavesWhileOthersAreToldHearsNothingMore() {
    show();
    value.addListener(observable -> leave());
    new WhileShown(view).follow(value, told::add);
    value.set("two");
    assertEquals(List.of("one"), told);
  }
}
