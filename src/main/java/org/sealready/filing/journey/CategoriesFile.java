package org.sealready.filing.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Bilingual;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.CategoryTable;
import org.sealready.journey.category.EasierNeighbour;
import org.sealready.journey.category.EverydayWord;
import org.sealready.journey.category.Paper;
import org.sealready.journey.category.PaperSet;
import org.sealready.json.list.BadList;

/** The platform's service categories, from the dated list of them. */
public final class CategoriesFile {

  /** More choices than any set of papers offers; beyond, a printed list helps nobody. */
  private static final long MOST_CHOICES = 1000;

  private final Map<String, Object> file;

  private CategoriesFile(Map<String, Object> file) {
    this.file = file;
  }

  static CategoryTable read() {
    return new CategoriesFile(CodeLists.file("categories")).table();
  }

  /**
   * Tries a list that shall take the place of the bundled one.
   *
   * @throws BadList if a kind of entity has no table, a path stands twice or leads nowhere, or a
   *     neighbour does not ask for less
   */
  public static void check(Map<String, Object> list) throws BadList {
    CategoriesFile file = new CategoriesFile(list);
    Map<?, ?> kinds = (Map<?, ?>) list.get("kinds");
    for (ApplicantKind kind : ApplicantKind.values()) {
      BadList.unless(kinds.containsKey(kind.code()), "kinds " + kind.code());
    }
    BadList.unless(kinds.size() == ApplicantKind.values().length, "kinds");
    file.checkNotes(kinds);
    for (Object applicant : ((Map<?, ?>) list.get("applicants")).values()) {
      BadList.unless(ApplicantKind.of((String) applicant).isPresent(), "applicants " + applicant);
    }
    for (Map<?, ?> row : rows(list.get("lesser"))) {
      BadList.unless(ApplicantKind.of(text(row, "kind")).isPresent(), "lesser kind");
    }
    checkTable(file.table());
  }

  private void checkNotes(Map<?, ?> kinds) throws BadList {
    for (Map.Entry<?, ?> kind : kinds.entrySet()) {
      for (Map<?, ?> row : rows(kind.getValue())) {
        for (String note : texts(row, "notes")) {
          String place = "kinds " + kind.getKey() + " " + row.get("name") + " notes " + note;
          BadList.unless(((Map<?, ?>) file.get("notes")).containsKey(note), place);
        }
      }
    }
  }

  private static void checkTable(CategoryTable table) throws BadList {
    Set<String> places = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (Category category : table.categories()) {
      String place = "kinds " + category.kind().code() + " " + category.path();
      BadList.unless(seen.add(place), place);
      places.add(category.path());
      places.add(category.group());
      for (PaperSet set : category.papers()) {
        checkSet(set, place);
      }
    }
    for (EverydayWord word : table.everyday()) {
      BadList.unless(places.containsAll(word.finds()), "synonyms " + word.words());
    }
    for (EasierNeighbour each : table.easier()) {
      boolean isLess =
          table.at(each.kind(), each.from()).map(Category::least).orElse(0)
              > table.at(each.kind(), each.to()).map(Category::least).orElse(Integer.MAX_VALUE);
      BadList.unless(isLess, "lesser " + each.from());
    }
  }

  private static void checkSet(PaperSet set, String place) throws BadList {
    long choices = 1;
    for (List<Paper> need : set.needs()) {
      choices = Math.min(MOST_CHOICES + 1, choices * need.size());
    }
    BadList.unless(choices >= 1 && choices <= MOST_CHOICES, place + " papers");
  }

  private CategoryTable table() {
    List<Category> all = new ArrayList<>();
    Map<?, ?> kinds = (Map<?, ?>) file.get("kinds");
    for (ApplicantKind kind : ApplicantKind.values()) {
      List<Map<?, ?>> rows = rows(kinds.get(kind.code()));
      Set<String> names = new HashSet<>();
      Set<String> twice = new HashSet<>();
      rows.stream().map(CategoriesFile::name).filter(name -> !names.add(name)).forEach(twice::add);
      rows.forEach(row -> all.add(category(kind, row, twice.contains(name(row)))));
    }
    List<EverydayWord> everyday =
        rows(file.get("synonyms")).stream()
            .map(
                row ->
                    new EverydayWord(
                        texts(row, "words"), texts(row, "finds"), both(row.get("reason"))))
            .toList();
    List<EasierNeighbour> easier =
        rows(file.get("lesser")).stream().map(CategoriesFile::easier).toList();
    return new CategoryTable(
        all, everyday, easier, this::whose, both(file.get("remark")), text(file, "date"));
  }

  private ApplicantKind whose(Answers answers) {
    Map<?, ?> applicants = (Map<?, ?>) file.get("applicants");
    return answers
        .get(EntityPage.TYPE)
        .map(applicants::get)
        .flatMap(code -> ApplicantKind.of((String) code))
        .orElse(ApplicantKind.COMPANY);
  }

  private static EasierNeighbour easier(Map<?, ?> row) {
    ApplicantKind kind = ApplicantKind.of(text(row, "kind")).orElseThrow();
    return new EasierNeighbour(kind, text(row, "from"), text(row, "to"), both(row.get("when")));
  }

  private Category category(ApplicantKind kind, Map<?, ?> row, boolean isTwice) {
    List<String> details = texts(row, "details");
    String path = name(row);
    if (isTwice && !details.isEmpty()) {
      path += Category.SEPARATOR + details.getFirst();
    }
    return new Category(
        kind,
        text(row, "group"),
        text(row, "name"),
        path,
        details,
        rows(row.get("papers")).stream().map(CategoriesFile::papers).toList(),
        Boolean.TRUE.equals(row.get("uncertain")),
        texts(row, "notes").stream()
            .map(id -> both(((Map<?, ?>) file.get("notes")).get(id)))
            .toList());
  }

  private static String name(Map<?, ?> row) {
    return text(row, "group") + Category.SEPARATOR + text(row, "name");
  }

  private static PaperSet papers(Map<?, ?> row) {
    List<List<Paper>> needs = new ArrayList<>();
    for (Object need : (List<?>) row.get("all")) {
      needs.add(((List<?>) need).stream().map(paper -> new Paper((String) paper)).toList());
    }
    return new PaperSet(row.containsKey("for") ? text(row, "for") : "", needs);
  }

  private static Bilingual both(Object texts) {
    Map<?, ?> row = (Map<?, ?>) texts;
    return new Bilingual(text(row, "zh"), text(row, "en"));
  }

  private static String text(Map<?, ?> row, String key) {
    return (String) row.get(key);
  }

  private static List<String> texts(Map<?, ?> row, String key) {
    return row.containsKey(key)
        ? ((List<?>) row.get(key)).stream().map(String.class::cast).toList()
        : List.of();
  }

  private static List<Map<?, ?>> rows(Object list) {
    List<Map<?, ?>> rows = new ArrayList<>();
    if (list instanceof List<?> some) {
      some.forEach(row -> rows.add((Map<?, ?>) row));
    }
    return rows;
  }
}
