package org.sealready.ui.ask;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** Somebody asks for help at a place of the window; the window answers. */
public final class HelpEvent extends Event {

  public static final EventType<HelpEvent> ASKED = new EventType<>(Event.ANY, "HELP_ASKED");

  private static final long serialVersionUID = 1;

  private final transient List<String> topics;

  private HelpEvent(List<String> topics) {
    super(ASKED);
    this.topics = topics;
  }

  /** Asks for what this node is about. */
  public static void ask(Node node) {
    fireEvent(node, new HelpEvent(HelpTopic.around(node)));
  }

  /** What is asked about, the narrowest first. */
  public List<String> topics() {
    return topics;
  }
}
