package org.sealready.ui.afterwards;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sealready.journey.checklist.Topic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.topic.TopicFold;
import org.sealready.ui.topic.TopicPoints;
import org.sealready.words.Words;

/** What is looked up besides; when the number stands, the offer to erase what nobody needs. */
final class BesideCard extends VBox {

  /** The topic that the erasing is offered with. */
  private static final String ERASE = "erase";

  private final VBox erase = new VBox();

  BesideCard(AfterwardsModel model, Words words, AfterwardsScreen.Ways ways) {
    getStyleClass().add("after-beside");
    getChildren().add(erase);
    getChildren().add(Labels.line(words.text("ui.after.beside"), "section-title"));
    model.afterwards().topics().stream()
        .filter(topic -> !topic.id().equals(ERASE))
        .forEach(topic -> getChildren().add(new TopicFold(topic, words)));
    erase.getStyleClass().add("after-erase");
    model.afterwards().topic(ERASE).ifPresent(topic -> fill(topic, words, ways));
    new WhileShown(this).follow(model.record(), record -> present(model.hasNumber()));
  }

  private void present(boolean isThere) {
    erase.setVisible(isThere && !erase.getChildren().isEmpty());
    erase.setManaged(erase.isVisible());
  }

  private void fill(Topic topic, Words words, AfterwardsScreen.Ways ways) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("after-links");
    ways.keep()
        .ifPresent(
            keep ->
                buttons
                    .getChildren()
                    .add(Labels.button(words.text("ui.after.keep"), keep, "outlined")));
    ways.erase()
        .ifPresent(
            gone ->
                buttons
                    .getChildren()
                    .add(Labels.button(words.text("ui.after.erase"), gone, "outlined", "danger")));
    if (!buttons.getChildren().isEmpty()) {
      erase
          .getChildren()
          .addAll(
              Labels.line(words.of(topic.title()), "section-title"),
              new TopicPoints(topic, words),
              buttons);
    }
  }
}
