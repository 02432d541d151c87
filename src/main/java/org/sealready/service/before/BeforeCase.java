package org.sealready.service.before;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.checklist.BeforeFee;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.journey.checklist.EntityKind;

/**
 * What is to be done before this filing, for an entity of this kind, as far as it was chosen and
 * ticked.
 *
 * @param answered the kind of entity that the answers tell; empty where they tell none
 */
public record BeforeCase(BeforeGuide guide, JourneyRecord record, Optional<EntityKind> answered) {

  /**
   * @param answers effective ones
   */
  public static BeforeCase of(BeforeGuide guide, JourneyRecord record, Answers answers) {
    return new BeforeCase(guide, record, guide.kindOf().apply(answers));
  }

  /** As chosen, else as the answers tell, else that of most. */
  public EntityKind kind() {
    return chosenKind().or(() -> answered).orElse(EntityKind.COMPANY);
  }

  private Optional<EntityKind> chosenKind() {
    return record.choice(BeforeGuide.KIND).flatMap(EntityKind::of);
  }

  /**
   * Whether another kind was chosen than the answers tell. A sole trader files as a company, and
   * only the credit code tells the two apart.
   */
  public boolean isContradicted() {
    Optional<EntityKind> chosen = chosenKind();
    boolean isSoleTrader =
        chosen.equals(Optional.of(EntityKind.SOLE))
            && answered.equals(Optional.of(EntityKind.COMPANY));
    return chosen.isPresent() && answered.isPresent() && !chosen.equals(answered) && !isSoleTrader;
  }

  /** Whether all that comes before the filing itself is done. */
  public boolean isCertified() {
    return record.isTicked(guide.certified().tick());
  }

  /** The parts of it, in their order. */
  public List<Part> parts() {
    return guide.sections().stream().map(this::part).toList();
  }

  private Part part(BeforeSection section) {
    EntityKind kind = kind();
    return new Part(
        section,
        section.notes().stream().filter(note -> note.scope().holds(kind, record)).toList(),
        section.question().filter(question -> question.scope().holds(kind, record)),
        section.items().stream().filter(item -> item.scope().holds(kind, record)).toList(),
        record);
  }

  /** The first part in which something is left. */
  public Optional<Part> current() {
    return parts().stream().filter(part -> !isSettled(part)).findFirst();
  }

  /** Whether nothing of this part is left to do. */
  public boolean isSettled(Part part) {
    return part.isComplete() || isCertified() && !part.section().isOfFiling();
  }

  public int done() {
    return parts().stream().mapToInt(Part::done).sum();
  }

  public int all() {
    return parts().stream().mapToInt(Part::all).sum();
  }

  /** What is paid, as far as it was chosen. */
  public List<BeforeFee> fees() {
    return guide.fees().stream().filter(fee -> fee.scope().holds(kind(), record)).toList();
  }

  /** All that is paid, in RMB, as far as it is known. */
  public int sum() {
    return fees().stream().mapToInt(fee -> fee.yuan().orElse(0)).sum();
  }

  /**
   * One part.
   *
   * @param notes those that count
   * @param question if there is a choice
   * @param items those that count, as far as it was chosen
   */
  public record Part(
      BeforeSection section,
      List<BeforeSection.Note> notes,
      Optional<BeforeQuestion> question,
      List<BeforeSection.Item> items,
      JourneyRecord record) {

    /** A choice counts as one, beside what is ticked. */
    public int all() {
      return items.size() + (question.isPresent() ? 1 : 0);
    }

    public int done() {
      long ticked = items.stream().filter(item -> record.isTicked(item.tick())).count();
      return (int) ticked + (chosen().isPresent() ? 1 : 0);
    }

    public boolean isComplete() {
      return done() == all();
    }

    /** What was chosen of the ways that it offers. */
    public Optional<BeforeQuestion.Option> chosen() {
      return question.flatMap(asked -> asked.chosen(record));
    }
  }
}
