package org.sealready.journey.checklist;

import org.sealready.form.Bilingual;

/**
 * A day that is typed or pasted, and from which a limit may count.
 *
 * @param id under which the text is kept while it is no day
 * @param label what is asked
 * @param scope when it is asked
 * @param state the code of the state that begins on it
 * @param limit the id of the limit that it is shown with
 * @param waiting said while the limit runs, with its day as {@code {0}}; empty where nobody waits
 * @param soon the same in short
 * @param past what is over when the limit has passed
 */
public record BeforeDay(
    String id,
    Bilingual label,
    Scope scope,
    String state,
    String limit,
    Bilingual waiting,
    Bilingual soon,
    Bilingual past) {

  /** Whether it is asked once something is ticked, else from the beginning. */
  public boolean followsTick() {
    return scope.when().containsValue(Scope.TICKED);
  }
}
