package org.sealready.rules.rejection;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How questions are put: who asks whether a paper is needed was not refused for want of it.
 *
 * @param asked one of these makes a sentence a question, its mark at the end included
 * @param polite a request that is only put as a question
 */
public record Questions(List<Pattern> asked, Pattern polite) {
  static final Questions NONE = new Questions(List.of(), Pattern.compile("(?!)"));

  public Questions {
    asked = List.copyOf(asked);
  }

  boolean isAsked(CharSequence folded) {
    return asked.stream().anyMatch(each -> each.matcher(folded).find())
        && !polite.matcher(folded).find();
  }
}
