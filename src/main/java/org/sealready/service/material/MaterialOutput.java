package org.sealready.service.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.journey.material.MaterialNeed;
import org.sealready.json.PlainJson;
import org.sealready.service.Catalogue;
import org.sealready.words.Words;

/** The materials checklist as text, as JSON and on paper. */
public final class MaterialOutput {

  /** As the platform allows for an entity; a Mini Program's name is shorter. */
  private static final int LONGEST = 100;

  private final Catalogue catalogue;
  private final Words words;
  private final MaterialTexts texts;

  public MaterialOutput(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
    texts = new MaterialTexts(catalogue.form(), words);
  }

  /** The groups of the list, from what is to be prepared to what is not needed. */
  public enum Group {
    WANTED(MaterialRow::isWanted),
    POSSIBLE(row -> row.need() == MaterialNeed.POSSIBLE),
    NO(row -> row.need() == MaterialNeed.NO);

    private final Predicate<MaterialRow> holds;

    Group(Predicate<MaterialRow> holds) {
      this.holds = holds;
    }

    /** Those of the group. */
    public List<MaterialRow> of(List<MaterialRow> rows) {
      return rows.stream().filter(holds).toList();
    }
  }

  /** Every paper, for other programs. */
  public byte[] json(List<MaterialRow> rows) {
    return PlainJson.write(rows.stream().map(this::object).toList());
  }

  private Map<String, Object> object(MaterialRow row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("slot", row.slot());
    object.put("title", texts.title(row));
    object.put("need", row.need().code());
    object.put("why", texts.why(row));
    object.put("from", texts.from(row));
    object.put("original", texts.original(row));
    object.put("limit", texts.limit(row));
    return object;
  }

  /** A line for each group, two for each paper. */
  public List<String> lines(List<MaterialRow> rows) {
    List<String> lines = new ArrayList<>();
    for (Group group : Group.values()) {
      List<MaterialRow> some = group.of(rows);
      if (!some.isEmpty()) {
        lines.add(heading(group, some));
        some.forEach(row -> addLines(lines, group, row));
      }
    }
    return lines;
  }

  private void addLines(List<String> lines, Group group, MaterialRow row) {
    lines.add("  " + words.text("material.line", texts.name(row), texts.why(row)));
    if (group != Group.NO) {
      lines.add("    " + texts.how(row));
    }
  }

  /** What the group is called, and how many are in it. */
  String heading(Group group, List<MaterialRow> some) {
    String key =
        switch (group) {
          case WANTED -> "material.group.wanted";
          case POSSIBLE -> "material.group.possible";
          case NO -> "material.group.no";
        };
    return words.text(key, some.size());
  }

  /** One page with a box to tick at each paper, headed by the names of this filing. */
  public byte[] pdf(Answers filing, List<MaterialRow> rows) {
    String about =
        words.text(
            "material.about", name(catalogue.subtitle(), filing), name(catalogue.title(), filing));
    return new MaterialSheet(this, texts, words).pdf(about, rows);
  }

  private String name(Field<String> field, Answers filing) {
    return filing
        .get(field)
        .map(text -> brief(text, LONGEST))
        .orElseGet(() -> words.text("copy.unnamed"));
  }

  /** So much of a text that the sheet stays one page. */
  static String brief(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }
}
