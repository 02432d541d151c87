package org.sealready.rules.rejection;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a text that gives reasons is put together.
 *
 * @param courtesy sentences that give no reason
 * @param request how a clause begins that says what to do, not what is wrong
 * @param demand a line behind which stands what is asked for
 * @param proposal how a remedy begins on a line of its own
 * @param ask a word of asking anywhere in a clause
 * @param condition a clause that says only when the next one holds
 * @param consequence how a clause begins that says what comes of the one before
 * @param connective what begins another reason within a sentence
 * @param around what stands around a heading and is no part of it
 */
public record Phrases(
    List<Pattern> courtesy,
    Pattern request,
    Pattern demand,
    Pattern proposal,
    Pattern ask,
    Pattern condition,
    Pattern consequence,
    Pattern connective,
    Pattern around) {
  private static final Pattern NEVER = Pattern.compile("(?!)");

  static final Phrases NONE =
      new Phrases(List.of(), NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER);

  public Phrases {
    courtesy = List.copyOf(courtesy);
  }

  boolean isCourtesy(CharSequence folded) {
    return courtesy.stream().anyMatch(each -> each.matcher(folded).find());
  }

  boolean isConsequence(CharSequence folded) {
    return consequence.matcher(folded).find();
  }

  boolean isProposal(CharSequence folded) {
    return proposal.matcher(folded).find();
  }

  boolean isRequest(CharSequence folded) {
    return request.matcher(folded).find();
  }
}
