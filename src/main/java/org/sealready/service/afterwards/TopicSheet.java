package org.sealready.service.afterwards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sealready.journey.checklist.Topic;
import org.sealready.journey.checklist.TopicPoint;
import org.sealready.pdf.SheetPdf;
import org.sealready.pdf.layout.SheetRow;
import org.sealready.pdf.layout.SheetSection;
import org.sealready.words.Words;

/** Topics on paper: each a heading, each point a row with a box to tick. */
public record TopicSheet(Words words) {

  /** A4 pages. */
  public byte[] pdf(String title, String intro, List<Topic> topics) {
    return SheetPdf.write(title, intro, topics.stream().map(this::section).toList());
  }

  private SheetSection section(Topic topic) {
    List<SheetRow> rows = new ArrayList<>();
    for (TopicPoint point : topic.points()) {
      String kind = point.kind().name().toLowerCase(Locale.ROOT);
      rows.add(
          new SheetRow(
              words.text("topic.kind." + kind),
              words.of(point.text()),
              said(List.of(point.source()))));
    }
    return new SheetSection(words.of(topic.title()), rows);
  }

  /** The sources of a topic with their dates, in one line. */
  public String sources(Topic topic) {
    return said(topic.sources());
  }

  private String said(List<TopicPoint.Said> sources) {
    return sources.stream()
        .map(each -> words.text("topic.source", words.of(each.text()), each.date()))
        .collect(Collectors.joining(words.text("ui.list.comma")));
  }
}
