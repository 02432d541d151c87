package org.sealready.service.category;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.CategoryTable;
import org.sealready.journey.category.EverydayWord;
import org.sealready.journey.category.PaperSet;
import org.sealready.service.category.CategoryHit.Where;

/**
 * Finds categories: all words must be in a category's name, path, third level or papers, or be a
 * word of everyday that leads to it; where nothing says them, they may be pinyin.
 */
public final class CategorySearch {

  private final CategoryTable table;
  private final Spelled spelled = new Spelled();

  public CategorySearch(CategoryTable table) {
    this.table = table;
  }

  /** All categories of this kind where nothing is looked for. */
  public FoundCategories find(ApplicantKind kind, String typed) {
    SearchWords words = SearchWords.of(typed);
    if (words.isEmpty() && typed.isBlank()) {
      List<CategoryHit> all =
          table.of(kind).stream()
              .map(category -> new CategoryHit(category, Where.ALL, Optional.empty()))
              .toList();
      return new FoundCategories(all, List.of(), Map.of(), words);
    }
    List<CategoryHit> hits = hits(kind, words);
    boolean isNone = hits.isEmpty();
    return new FoundCategories(
        hits,
        isNone ? nearest(kind, words) : List.of(),
        isNone ? elsewhere(kind, words) : Map.of(),
        words);
  }

  private List<CategoryHit> hits(ApplicantKind kind, SearchWords words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<CategoryHit> hits = hits(kind, words, String::contains);
    return hits.isEmpty() && words.mayBePinyin() ? hits(kind, words, this::spells) : hits;
  }

  private List<CategoryHit> hits(
      ApplicantKind kind, SearchWords words, BiPredicate<String, String> says) {
    List<CategoryHit> hits = new ArrayList<>();
    table.of(kind).forEach(category -> hit(category, words, says).ifPresent(hits::add));
    hits.sort(Comparator.comparing(CategoryHit::where));
    return List.copyOf(hits);
  }

  private boolean spells(String text, String word) {
    return text.contains(word) || spelled.in(text, word).isPresent();
  }

  /** Where each word finds something and only together they do not, each by itself. */
  private List<String> nearest(ApplicantKind kind, SearchWords words) {
    boolean isEachThere =
        words.all().size() > 1
            && words.all().size() <= NearestWords.MOST
            && words.all().stream()
                .noneMatch(word -> hits(kind, new SearchWords(List.of(word))).isEmpty());
    return isEachThere ? words.all() : new NearestWords(table, kind).to(words);
  }

  private Map<ApplicantKind, Integer> elsewhere(ApplicantKind kind, SearchWords words) {
    Map<ApplicantKind, Integer> counts = new EnumMap<>(ApplicantKind.class);
    for (ApplicantKind other : ApplicantKind.values()) {
      int count = other == kind ? 0 : hits(other, words).size();
      if (count > 0) {
        counts.put(other, count);
      }
    }
    return counts;
  }

  private Optional<CategoryHit> hit(
      Category category, SearchWords words, BiPredicate<String, String> says) {
    String name = SearchWords.folded(category.name());
    String path = SearchWords.folded(category.path());
    String details = path + " " + SearchWords.folded(String.join(" ", category.details()));
    if (words.all().equals(List.of(name))) {
      return found(category, Where.WHOLE_NAME);
    }
    if (all(words, word -> says.test(name, word))) {
      return found(category, Where.NAME);
    }
    if (all(words, word -> says.test(path, word))) {
      return found(category, Where.PATH);
    }
    if (all(words, word -> says.test(details, word))) {
      return found(category, Where.DETAILS);
    }
    List<EverydayWord> everyday =
        table.everyday().stream().filter(each -> each.leadsTo(category)).toList();
    Predicate<String> isMeant =
        word ->
            says.test(details, word) || everyday.stream().anyMatch(each -> says(each, word, says));
    if (all(words, isMeant)) {
      return everyday.stream()
          .filter(each -> words.all().stream().anyMatch(word -> says(each, word, says)))
          .findFirst()
          .map(each -> new CategoryHit(category, Where.EVERYDAY, Optional.of(each.reason())));
    }
    String papers = SearchWords.folded(papers(category));
    return all(words, isMeant.or(papers::contains))
        ? found(category, Where.PAPERS)
        : Optional.empty();
  }

  /** A longer word says it too (奶茶店 is 奶茶), but no longer word says what is one character. */
  private static boolean says(
      EverydayWord everyday, String word, BiPredicate<String, String> says) {
    boolean isPinyin = SearchWords.mayBePinyin(word);
    return everyday.words().stream()
        .map(SearchWords::folded)
        .anyMatch(
            each ->
                word.equals(each)
                    || each.length() > 1 && word.contains(each)
                    || isPinyin && says.test(each, word) && !each.contains(word));
  }

  private static boolean all(SearchWords words, Predicate<String> isThere) {
    return words.all().stream().allMatch(isThere);
  }

  private static Optional<CategoryHit> found(Category category, Where where) {
    return Optional.of(new CategoryHit(category, where, Optional.empty()));
  }

  private static String papers(Category category) {
    return category.papers().stream()
        .map(PaperSet::papers)
        .flatMap(List::stream)
        .map(paper -> paper.label())
        .collect(Collectors.joining(" "));
  }
}
