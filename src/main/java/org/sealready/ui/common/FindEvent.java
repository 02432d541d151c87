package org.sealready.ui.common;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** Somebody wants to find something; the window knows where. */
public final class FindEvent extends Event {

  public static final EventType<FindEvent> WANTED = new EventType<>(Event.ANY, "FIND_WANTED");

  private static final long serialVersionUID = 1;

  private FindEvent() {
    super(WANTED);
  }

  /**
   * Tells the window.
   *
   * @param node stands in it
   */
  static void tell(Node node) {
    fireEvent(node, new FindEvent());
  }
}
