package org.sealready.rules.rejection;

import java.util.List;
import org.sealready.rules.pattern.WordPattern;

/**
 * All that the reader knows of how rejections are worded; patterns are for folded text.
 *
 * @param traditional characters, each to be read as the one at the same place of {@code simplified}
 * @param problem what turns the name of a field into a reason, each of them alone
 * @param topics in the order in which they count
 */
public record RejectionWords(
    String traditional,
    String simplified,
    Phrases phrases,
    Elsewhere elsewhere,
    Questions questions,
    Denials denials,
    Together together,
    List<WordPattern> problem,
    List<Heading> topics,
    List<RoleWords> roles,
    List<Heading> headings,
    List<Label> labels,
    List<Cause> causes,
    List<CodeMeaning> codes) {

  /** No words at all. */
  static final RejectionWords NONE =
      new RejectionWords(
          "",
          "",
          Phrases.NONE,
          Elsewhere.NONE,
          Questions.NONE,
          Denials.NONE,
          Together.NONE,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public RejectionWords {
    problem = List.copyOf(problem);
    topics = List.copyOf(topics);
    roles = List.copyOf(roles);
    headings = List.copyOf(headings);
    labels = List.copyOf(labels);
    causes = List.copyOf(causes);
    codes = List.copyOf(codes);
  }
}
