package org.sealready.ui.common;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** A second window of ours was touched: somebody is at work. */
public sealed class TouchedEvent extends Event permits CopiedEvent {

  public static final EventType<TouchedEvent> TOUCHED = new EventType<>(Event.ANY, "TOUCHED");

  private static final long serialVersionUID = 1;

  TouchedEvent(EventType<? extends TouchedEvent> type) {
    super(type);
  }

  /**
   * Tells the first window.
   *
   * @param node stands in it
   */
  public static void tell(Node node) {
    fireEvent(node, new TouchedEvent(TOUCHED));
  }
}
