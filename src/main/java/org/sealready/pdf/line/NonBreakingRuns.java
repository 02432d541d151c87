package org.sealready.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.letter.Run;

/**
 * Finds what stays in one line within prose that somebody typed: dates, and numbers written in
 * groups, such as telephone numbers.
 */
final class NonBreakingRuns {

  private static final Pattern DATE_OR_NUMBER =
      Pattern.compile("\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\+?\\d{2,}(?:[ -]\\d{2,}){1,5}");

  private NonBreakingRuns() {}

  /** The run in parts, those that stay in one line marked so. */
  static List<Run> parts(Run run) {
    if (run.together()) {
      return List.of(run);
    }
    List<Run> parts = new ArrayList<>();
    Matcher found = DATE_OR_NUMBER.matcher(run.text());
    int from = 0;
    while (found.find()) {
      add(run, from, found.start(), false, parts);
      add(run, found.start(), found.end(), true, parts);
      from = found.end();
    }
    add(run, from, run.text().length(), false, parts);
    return parts;
  }

  private static void add(Run run, int from, int to, boolean together, List<Run> parts) {
    if (from < to) {
      parts.add(new Run(run.text().substring(from, to), run.placeholder(), together));
    }
  }
}
