package org.sealready.journey.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sealready.form.Answers;
import org.sealready.form.Bilingual;
import org.sealready.form.Source;

/**
 * What must be true before a filing can be sent: account, verification, certification, invoice,
 * name, basic information.
 *
 * @param source of all of it, with the day on which it was checked
 * @param kinds what each kind of entity is called, and what is to be known of it
 * @param certified the tick that makes all others needless
 * @param certifiedOn the day of it
 * @param kindOf what the answers of a filing say of the kind; empty where they say nothing
 * @param regions names of provinces and cities that a name could hold
 */
public record BeforeGuide(
    Source source,
    Map<EntityKind, Kind> kinds,
    BeforeSection.Item certified,
    Optional<BeforeDay> certifiedOn,
    List<BeforeSection> sections,
    List<BeforeFee> fees,
    NameAdvice names,
    Function<Answers, Optional<EntityKind>> kindOf,
    List<String> regions) {

  /** The choice that names the kind of entity where the answers do not. */
  public static final String KIND = "before.kind";

  /** Nothing is known. */
  public static final BeforeGuide NONE =
      new BeforeGuide(
          new Source("", ""),
          Map.of(),
          BeforeSection.Item.NONE,
          Optional.empty(),
          List.of(),
          List.of(),
          NameAdvice.NONE,
          answers -> Optional.empty(),
          List.of());

  public BeforeGuide {
    kinds = Map.copyOf(kinds);
    sections = List.copyOf(sections);
    fees = List.copyOf(fees);
    regions = List.copyOf(regions);
  }

  /** A kind of entity, and sentences on what is different for it. */
  public record Kind(Bilingual title, List<Bilingual> notes) {
    public Kind {
      notes = List.copyOf(notes);
    }
  }
}
