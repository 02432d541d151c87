package org.sealready.journey.material;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sealready.form.Answers;
import org.sealready.form.Bilingual;

/**
 * One answer to whether a paper is needed, for the filings that it holds for.
 *
 * @param asks ids of the fields that must be answered before this and what follows can be told
 * @param when the filings, by their effective answers
 * @param trigger what else must be so
 * @param why the reason; {@code {0}} is what sources say of the province. Empty where the rule that
 *     is broken says it
 */
public record MaterialCase(
    List<String> asks,
    Predicate<Answers> when,
    Trigger trigger,
    MaterialNeed need,
    Optional<Bilingual> why) {

  /** What the catalogue says of a filing, besides its answers. */
  public sealed interface Trigger {

    /** Nothing else. */
    record None() implements Trigger {}

    /** The rule with this id is broken. */
    record Broken(String rule) implements Trigger {}

    /** The letter with this id is made. */
    record Made(String letter) implements Trigger {}

    /**
     * The question with this id is asked, and a statement behind it is about the paper.
     *
     * @param says one of these stands in it; empty for every statement
     * @param unless none of these stands in it
     */
    record Asked(String question, List<String> says, List<String> unless) implements Trigger {
      public Asked {
        says = List.copyOf(says);
        unless = List.copyOf(unless);
      }

      /** Whether this statement is about the paper. */
      public boolean isAbout(String statement) {
        return (says.isEmpty() || says.stream().anyMatch(statement::contains))
            && unless.stream().noneMatch(statement::contains);
      }
    }
  }

  public MaterialCase {
    asks = List.copyOf(asks);
  }
}
