package org.sealready.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.sealready.journey.checklist.Outside;
import org.sealready.journey.checklist.Topic;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Labels;
import org.sealready.ui.topic.TopicFold;
import org.sealready.ui.topic.TopicPoints;
import org.sealready.words.Words;

/**
 * What entities from outside and their contacts have to know: the verdict, the ways, the limits.
 */
final class OutsideTopics extends VBox {

  private final Outside outside;
  private final Words words;
  private final VBox way = new VBox();
  private Topic chosen;

  OutsideTopics(Outside outside, Words words) {
    this.outside = outside;
    this.words = words;
    getStyleClass().add("outside-topics");
    VBox verdict =
        section(
            words.of(outside.verdict().title()),
            List.of(new TopicPoints(outside.verdict(), words)));
    Chips<Topic> ways =
        new Chips<>(
            outside.ways().stream()
                .map(topic -> new Chip<>(topic, words.of(topic.title())))
                .toList());
    ways.onChosen(this::show);
    ways.caption(words.text("ui.outside.ways"));
    ways.show(Optional.of(outside.ways().getFirst()));
    show(outside.ways().getFirst());
    VBox choices =
        section(
            words.text("ui.outside.ways"),
            List.of(Labels.wrapped(words.text("ui.outside.ways.text"), "muted"), ways, way));
    getChildren()
        .addAll(
            verdict,
            choices,
            section(words.text("ui.outside.limits"), folds(outside.limits())),
            section(words.text("ui.outside.persons"), folds(outside.persons())));
  }

  /** What is to be known on the way that was chosen. */
  List<Topic> ofTheWay() {
    List<Topic> topics = new ArrayList<>(List.of(outside.verdict(), chosen));
    topics.addAll(outside.limits());
    return topics;
  }

  private void show(Topic topic) {
    chosen = topic;
    way.getChildren().setAll(new TopicPoints(topic, words));
  }

  private List<TopicFold> folds(List<Topic> topics) {
    return topics.stream().map(topic -> new TopicFold(topic, words)).toList();
  }

  private static VBox section(String title, List<? extends Node> content) {
    VBox section = new VBox(Labels.line(title, "section-title"));
    section.getChildren().addAll(content);
    section.getStyleClass().add("after-section");
    return section;
  }
}
