package org.sealready.ui.ask;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/**
 * What a part of the window is about, for the help: {@code field:entity.name}, {@code
 * rule:required} and the like. The help's contents say which page answers for it.
 */
public final class HelpTopic {

  private HelpTopic() {}

  /** Says what this part is about, the narrowest first. */
  public static <N extends Node> N mark(N node, String... topics) {
    node.getProperties().put(HelpTopic.class, List.of(topics));
    return node;
  }

  /** What this node is about and what it stands in, from the inside. */
  public static List<String> around(Node node) {
    List<String> topics = new ArrayList<>();
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.hasProperties() && at.getProperties().get(HelpTopic.class) instanceof List<?> own) {
        own.forEach(topic -> topics.add(topic.toString()));
      }
    }
    return topics;
  }
}
