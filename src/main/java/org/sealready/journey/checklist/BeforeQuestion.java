package org.sealready.journey.checklist;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Bilingual;

/**
 * A choice that is made once for all.
 *
 * @param id under which the choice is written down
 * @param label what is asked
 * @param scope for whom there is a choice
 */
public record BeforeQuestion(String id, Bilingual label, Scope scope, List<Option> options) {

  public BeforeQuestion {
    options = List.copyOf(options);
  }

  /**
   * One of the ways.
   *
   * @param lines what it does, what it costs, until when; none where its title says all
   * @param isAside whether it stands below the others, because it is not offered to everybody
   */
  public record Option(String id, Bilingual title, List<Bilingual> lines, boolean isAside) {
    public Option {
      lines = List.copyOf(lines);
    }
  }

  /** The way that was chosen; none where it is on the list no more. */
  public Optional<Option> chosen(Written written) {
    return written
        .choice(id)
        .flatMap(
            choice -> options.stream().filter(option -> option.id().equals(choice)).findFirst());
  }
}
