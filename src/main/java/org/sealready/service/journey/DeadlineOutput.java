package org.sealready.service.journey;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sealready.journey.Deadline;
import org.sealready.json.PlainJson;

/** Deadlines as lines for people and as JSON for programs. */
public record DeadlineOutput(DeadlineTexts texts) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  /** Each in a line of what and when, and below it the rule and what to mind. */
  public List<String> lines(List<Deadline> deadlines) {
    List<String> lines = new ArrayList<>();
    for (Deadline deadline : deadlines) {
      lines.add(
          texts
              .words()
              .text(
                  deadline.isPast(texts.now()) ? "deadlines.past" : "deadlines.line",
                  texts.due(deadline),
                  texts.title(deadline)));
      lines.add(
          "  " + texts.words().text("deadlines.from", texts.from(deadline), texts.rule(deadline)));
      lines.add("  " + texts.note(deadline));
      lines.add("  " + texts.words().text("deadlines.source", texts.source(deadline)));
    }
    return lines;
  }

  /** {@code [{"id","from","due","rule","source","note"}]}, times in China with their offset. */
  public byte[] json(List<Deadline> deadlines) {
    return PlainJson.write(deadlines.stream().map(this::row).toList());
  }

  private Map<String, Object> row(Deadline deadline) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", deadline.id());
    row.put("from", time(deadline.from().time()));
    row.put("due", time(deadline.due()));
    row.put("rule", texts.rule(deadline));
    row.put("source", texts.source(deadline));
    row.put("note", texts.note(deadline));
    return row;
  }

  private static String time(ZonedDateTime time) {
    return TIME.format(time);
  }
}
