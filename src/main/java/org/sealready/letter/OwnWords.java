package org.sealready.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.letter.TemplateProblem.Kind;

/**
 * Looks at a template's own words for what looks right on the screen and is wrong on paper. Notes
 * in brackets and underscores left on a typed letter bring it back (help pages of access providers
 * on letters of authorization, 2025).
 */
final class OwnWords {

  /** Typed with a Chinese input method, a mark is not the mark that a template knows. */
  private static final Pattern FULL_WIDTH = Pattern.compile("[｛｝]|［［|］］|【【|】】");

  private static final Pattern FULL_WIDTH_START = Pattern.compile("^[＃＠＞％]");

  private static final Pattern NOTE =
      Pattern.compile(
          "[（(【\\[][^（(【\\[）)】\\]]{0,20}(?:盖章|公章|印章|填写|此处|示例|样例|模板)"
              + "[^（(【\\[）)】\\]]{0,20}[）)】\\]]"
              + "|[_＿]{2,}");

  private OwnWords() {}

  static List<TemplateProblem> problems(Element.Text line) {
    List<TemplateProblem> problems = new ArrayList<>();
    if (line.kind() == Element.Kind.PARAGRAPH) {
      find(FULL_WIDTH_START, line.source(), line.number(), Kind.FULL_WIDTH, problems);
    }
    line.pieces().stream()
        .flatMap(Piece::words)
        .forEach(
            words -> {
              find(FULL_WIDTH, words, line.number(), Kind.FULL_WIDTH, problems);
              find(NOTE, words, line.number(), Kind.NOTE, problems);
            });
    return problems;
  }

  private static void find(
      Pattern pattern, String words, int line, Kind kind, List<TemplateProblem> problems) {
    Matcher found = pattern.matcher(words);
    while (found.find()) {
      problems.add(new TemplateProblem(line, kind, found.group()));
    }
  }
}
