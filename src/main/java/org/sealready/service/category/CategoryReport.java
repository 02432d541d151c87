package org.sealready.service.category;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.CategoryTable;
import org.sealready.journey.category.Paper;
import org.sealready.journey.category.PaperSet;
import org.sealready.json.PlainJson;
import org.sealready.words.Words;

/** Categories for people and for programs. Their names and papers stay Chinese, as the backend. */
public final class CategoryReport {

  /** So much of what was typed is repeated. */
  private static final int LONGEST = 30;

  private final CategoryTable table;
  private final Words words;

  public CategoryReport(CategoryTable table, Words words) {
    this.table = table;
    this.words = words;
  }

  /** One object a category: its path, the choices of papers that are enough, what to know. */
  public byte[] json(FoundCategories found) {
    return PlainJson.write(found.hits().stream().map(hit -> object(hit.category())).toList());
  }

  private Map<String, Object> object(Category category) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", category.path());
    Set<List<String>> choices = new LinkedHashSet<>();
    for (PaperSet set : category.papers()) {
      set.choices().forEach(choice -> choices.add(choice.stream().map(Paper::name).toList()));
    }
    object.put("papers", List.copyOf(choices));
    object.put("note", note(category));
    return object;
  }

  /**
   * What to know of a category, a line each: notes, the easier neighbour, whose papers and what
   * must be in them.
   */
  private String note(Category category) {
    List<String> notes = new ArrayList<>(notes(category));
    for (PaperSet set : category.papers()) {
      String papers =
          set.papers().stream()
              .filter(paper -> paper.isExplained() || !set.applicant().isEmpty())
              .map(Paper::label)
              .collect(Collectors.joining("、"));
      if (!papers.isEmpty()) {
        notes.add(set.applicant().isEmpty() ? papers : set.applicant() + "：" + papers);
      }
    }
    return notes.stream().distinct().collect(Collectors.joining("\n"));
  }

  /** What the table says besides, and what asks for less. */
  public List<String> notes(Category category) {
    List<String> notes = new ArrayList<>(category.notes().stream().map(words::of).toList());
    table
        .easierThan(category)
        .map(each -> words.text("category.easier", words.of(each.when()), each.to()))
        .ifPresent(notes::add);
    return notes;
  }

  /** How many papers are asked for, in few characters. */
  public String badge(Category category) {
    List<PaperSet> sets = category.papers();
    if (sets.isEmpty()) {
      return words.text("category.none");
    }
    if (sets.size() > 1) {
      return words.text("category.one-of", sets.size());
    }
    int needs = sets.getFirst().needs().size();
    return needs == 1 ? words.text("category.single") : words.text("category.all", needs);
  }

  /** A line for each category, and one for each set of papers. */
  public List<String> lines(FoundCategories found) {
    List<String> lines = new ArrayList<>();
    for (CategoryHit hit : found.hits()) {
      Category category = hit.category();
      lines.add(words.text("category.line", category.path(), badge(category)));
      hit.reason().map(words::of).map(reason -> "  " + reason).ifPresent(lines::add);
      category.papers().forEach(set -> lines.add("  - " + line(set)));
      notes(category).forEach(note -> lines.add("  " + note));
    }
    lines.add(words.text("category.other-list", table.date()));
    return lines;
  }

  private String line(PaperSet set) {
    String papers =
        set.needs().stream()
            .map(need -> need(need, set.needs().size() > 1))
            .reduce((one, other) -> words.text("category.and", one, other))
            .orElse("");
    return set.applicant().isEmpty() ? papers : words.text("category.for", set.applicant(), papers);
  }

  private String need(List<Paper> need, boolean isOneOfSome) {
    String papers =
        need.stream()
            .map(Paper::label)
            .reduce((one, other) -> words.text("category.or", one, other))
            .orElse("");
    return isOneOfSome && need.size() > 1 ? words.text("category.either", papers) : papers;
  }

  /** That nothing was found, and what would find something. */
  public String nothing(FoundCategories found, ApplicantKind kind, String typed) {
    String line = words.text("category.nothing", name(kind), brief(typed.strip()));
    if (!found.elsewhere().isEmpty()) {
      String others =
          found.elsewhere().entrySet().stream()
              .map(each -> words.text("category.count", name(each.getKey()), each.getValue()))
              .collect(Collectors.joining(words.text("category.between")));
      line = words.text("category.elsewhere", line, others);
    }
    return found.nearest().isEmpty()
        ? line
        : words.text(
            "category.nearest", line, String.join(words.text("category.between"), found.nearest()));
  }

  /** What a kind of entity is called. */
  public String name(ApplicantKind kind) {
    return words.text("category.kind." + kind.code());
  }

  private static String brief(String typed) {
    return typed.codePointCount(0, typed.length()) <= LONGEST
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
