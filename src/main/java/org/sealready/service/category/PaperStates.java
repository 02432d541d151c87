package org.sealready.service.category;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.Paper;
import org.sealready.journey.category.PaperSet;

/**
 * Which papers of categories somebody has.
 *
 * @param record in which they are ticked
 */
public record PaperStates(JourneyRecord record) {

  /** The choice of a category; its value is the path. */
  public static final String CHOICE = "category";

  /** Beside it the kind of entity whose table it is of. */
  public static final String KIND = "category.kind";

  /** What a paper is ticked as: the same in all categories of this kind of entity. */
  public static String id(ApplicantKind kind, Paper paper) {
    return "category." + kind.code() + "." + paper.id();
  }

  public boolean isThere(ApplicantKind kind, Paper paper) {
    return record.isTicked(id(kind, paper));
  }

  /** Whether every need of this set is met. */
  public boolean isComplete(ApplicantKind kind, PaperSet set) {
    return missing(kind, set).isEmpty();
  }

  /** The needs of this set for which no paper is there. */
  public List<List<Paper>> missing(ApplicantKind kind, PaperSet set) {
    return set.needs().stream()
        .filter(need -> need.stream().noneMatch(paper -> isThere(kind, paper)))
        .toList();
  }

  /** The set of which the least is missing; none where no paper is asked for. */
  public Optional<PaperSet> nearest(Category category) {
    return category.papers().stream()
        .min(Comparator.comparingInt(set -> missing(category.kind(), set).size()));
  }

  /** Whether it is the one that was chosen. */
  public boolean isChosen(Category category) {
    return record.choice(CHOICE).filter(category.path()::equals).isPresent()
        && kind().orElse(category.kind()) == category.kind();
  }

  /** Whose table the chosen one is of. */
  public Optional<ApplicantKind> kind() {
    return record.choice(KIND).flatMap(ApplicantKind::of);
  }

  /** The record with this category as the chosen one. */
  public static JourneyRecord choosing(JourneyRecord record, Category category) {
    return record.choosing(CHOICE, category.path()).choosing(KIND, category.kind().code());
  }

  /** The record with this paper ticked or not. */
  public static JourneyRecord ticking(
      JourneyRecord record, ApplicantKind kind, Paper paper, boolean isThere) {
    return record.ticked(id(kind, paper), isThere);
  }
}
