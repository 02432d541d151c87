package org.sealready.service.afterwards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sealready.journey.checklist.Topic;
import org.sealready.journey.checklist.TopicPoint;
import org.sealready.pdf.CardPdf;
import org.sealready.pdf.layout.CardPart;
import org.sealready.pdf.layout.CardPart.Style;
import org.sealready.words.Words;

/** Topics on one page of paper: each a heading, its points, and where they are written. */
public record TopicSheet(Words words) {

  /**
   * One A4 page; where it is too much for it, the first point of each topic.
   *
   * @throws IllegalArgumentException if that is too much as well
   */
  public byte[] pdf(String title, String intro, List<Topic> topics) {
    List<Topic> brief =
        topics.stream()
            .map(
                topic ->
                    new Topic(
                        topic.id(), topic.title(), topic.points().subList(0, 1), topic.whom()))
            .toList();
    return CardPdf.write(title, parts(title, intro, topics), parts(title, intro, brief));
  }

  private List<CardPart> parts(String title, String intro, List<Topic> topics) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Words(Style.TITLE, title));
    parts.add(new CardPart.Words(Style.TEXT, intro));
    for (Topic topic : topics) {
      parts.add(new CardPart.Words(Style.HEADING, words.of(topic.title())));
      topic.points().forEach(point -> parts.add(part(point)));
      String sources = words.text("topic.sources", sources(topic));
      parts.add(new CardPart.Words(Style.SMALL, sources));
    }
    return parts;
  }

  private CardPart part(TopicPoint point) {
    String said = words.of(point.text());
    String text =
        point.kind() == TopicPoint.Kind.KNOW
            ? said
            : words.text("topic.point", kind(point.kind()), said);
    boolean isWarning = point.kind() == TopicPoint.Kind.NEVER;
    return new CardPart.Words(isWarning ? Style.WARNING : Style.TEXT, text);
  }

  /** What points of this kind are called. */
  public String kind(TopicPoint.Kind kind) {
    return words.text("topic.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** The sources of a topic with their dates, in one line. */
  public String sources(Topic topic) {
    return topic.sources().stream()
        .map(each -> words.text("topic.source", words.of(each.text()), each.date()))
        .collect(Collectors.joining(words.text("ui.list.comma")));
  }
}
