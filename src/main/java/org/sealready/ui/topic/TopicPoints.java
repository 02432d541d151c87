package org.sealready.ui.topic;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.journey.checklist.Topic;
import org.sealready.journey.checklist.TopicPoint;
import org.sealready.service.afterwards.TopicSheet;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** The points of a topic, those of one kind together, and where they are written. */
public final class TopicPoints extends VBox {

  private final Words words;

  public TopicPoints(Topic topic, Words words) {
    this.words = words;
    getStyleClass().add("topic-points");
    Map<TopicPoint.Kind, List<TopicPoint>> byKind =
        topic.points().stream()
            .collect(
                Collectors.groupingBy(
                    TopicPoint::kind,
                    () -> new EnumMap<>(TopicPoint.Kind.class),
                    Collectors.toList()));
    byKind.forEach((kind, points) -> getChildren().add(group(kind, points)));
    getChildren()
        .add(
            Labels.wrapped(
                words.text("topic.sources", new TopicSheet(words).sources(topic)),
                "topic-sources"));
  }

  private Node group(TopicPoint.Kind kind, List<TopicPoint> points) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    Label label = Labels.wrapped(new TopicSheet(words).kind(kind), "topic-kind", "topic-" + name);
    Stream<Node> lines =
        points.stream().map(point -> Labels.wrapped(words.of(point.text()), "topic-text"));
    VBox texts = new VBox();
    texts.getChildren().setAll(lines.toList());
    texts.getStyleClass().add("topic-texts");
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox line = new HBox(label, texts);
    line.getStyleClass().add("topic-group");
    return line;
  }
}
