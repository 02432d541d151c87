package org.sealready.rules.rejection;

import java.util.List;
import java.util.regex.Pattern;

/**
 * All that the reader knows of how rejections are worded; patterns are for folded text.
 *
 * @param traditional characters, each to be read as the one at the same place of {@code simplified}
 * @param courtesy sentences that give no reason
 * @param request how a clause begins that says what to do, not what is wrong
 * @param ask a word of asking anywhere in a clause
 * @param connective what begins another reason within a sentence
 * @param problem what turns the name of a field into a reason
 * @param ours words of filings, without which another platform's name decides
 * @param elsewhere names of other platforms and offices
 * @param notFiling sentences about other matters of the same platform
 */
public record RejectionWords(
    String traditional,
    String simplified,
    List<Pattern> courtesy,
    Pattern request,
    Pattern ask,
    Pattern connective,
    Pattern problem,
    Pattern ours,
    Pattern elsewhere,
    Pattern notFiling,
    List<RoleWords> roles,
    List<Heading> headings,
    List<Label> labels,
    List<Cause> causes) {
  private static final Pattern NEVER = Pattern.compile("(?!)");

  /** No words at all. */
  static final RejectionWords NONE =
      new RejectionWords(
          "", "", List.of(), NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, List.of(), List.of(),
          List.of(), List.of());

  public RejectionWords {
    courtesy = List.copyOf(courtesy);
    roles = List.copyOf(roles);
    headings = List.copyOf(headings);
    labels = List.copyOf(labels);
    causes = List.copyOf(causes);
  }

  boolean isCourtesy(CharSequence folded) {
    return courtesy.stream().anyMatch(each -> each.matcher(folded).find());
  }
}
