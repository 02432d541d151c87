package org.sealready.ui.before;

import java.util.List;
import javafx.scene.Node;

/**
 * A page that is shown in place of this one, and leads back by itself.
 *
 * @param actions stand in the bar below meanwhile, the way on among them
 */
public record Inset(Node view, List<? extends Node> actions) {
  public Inset {
    actions = List.copyOf(actions);
  }
}
