package org.sealready.journey.category;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sealready.form.Answers;
import org.sealready.form.Bilingual;

/**
 * All open service categories.
 *
 * @param categories of all kinds of entity, in the order of the platform's page
 * @param everyday words that lead to them
 * @param easier neighbours that ask for less
 * @param whose kind of entity a filing is for
 * @param remark what holds for all of them
 * @param date of the page
 */
public record CategoryTable(
    List<Category> categories,
    List<EverydayWord> everyday,
    List<EasierNeighbour> easier,
    Function<Answers, ApplicantKind> whose,
    Bilingual remark,
    String date) {

  /** Nothing is known. */
  public static final CategoryTable NONE =
      new CategoryTable(
          List.of(),
          List.of(),
          List.of(),
          answers -> ApplicantKind.COMPANY,
          new Bilingual("", ""),
          "");

  public CategoryTable {
    categories = List.copyOf(categories);
    everyday = List.copyOf(everyday);
    easier = List.copyOf(easier);
  }

  public List<Category> of(ApplicantKind kind) {
    return categories.stream().filter(category -> category.kind() == kind).toList();
  }

  public Optional<Category> at(ApplicantKind kind, String path) {
    return of(kind).stream().filter(category -> category.path().equals(path)).findFirst();
  }

  /** What asks for less than this category, under a condition. */
  public Optional<EasierNeighbour> easierThan(Category category) {
    return easier.stream()
        .filter(each -> each.kind() == category.kind() && each.from().equals(category.path()))
        .findFirst();
  }
}
