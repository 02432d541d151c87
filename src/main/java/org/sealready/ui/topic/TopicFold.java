package org.sealready.ui.topic;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.sealready.journey.checklist.Topic;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** A topic of which the title stands alone until somebody wants to read it. */
public final class TopicFold extends VBox {

  private final BooleanProperty open = new SimpleBooleanProperty();
  private final Button head;

  public TopicFold(Topic topic, Words words) {
    String title = words.of(topic.title());
    head = Labels.button(title, () -> open.set(!open.get()), "topic-head");
    head.setMinWidth(0);
    head.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("topic-fold");
    open.subscribe(
        isOpen -> {
          head.setGraphic(Icons.of(isOpen ? "chevron-down" : "chevron-right"));
          String state = words.text(isOpen ? "topic.open" : "topic.folded");
          head.setAccessibleText(title + " " + state);
          getChildren().setAll(head);
          if (isOpen) {
            getChildren().add(new TopicPoints(topic, words));
          }
        });
  }

  /** The same, unfolded. */
  public TopicFold unfolded() {
    open.set(true);
    return this;
  }
}
