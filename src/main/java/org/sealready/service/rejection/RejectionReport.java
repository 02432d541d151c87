package org.sealready.service.rejection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.form.Mask;
import org.sealready.json.PlainJson;
import org.sealready.rules.rejection.RejectionItem;
import org.sealready.service.Catalogue;
import org.sealready.service.exchange.CopyText;
import org.sealready.service.letter.Letters;
import org.sealready.words.Words;

/** The reasons of a rejection as lines for a person or as a document for a program. */
public final class RejectionReport {

  private final Catalogue catalogue;
  private final Words words;
  private final ReadRejection places;
  private final ReasonTexts texts;

  public RejectionReport(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
    places = new ReadRejection(catalogue);
    texts = new ReasonTexts(catalogue, words);
  }

  /** {@code {"items":[{"text","field","page","advice"}]}}, in the order of the text. */
  public byte[] json(List<RejectionItem> items) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (RejectionItem item : items) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("text", item.text());
      row.put("field", item.field().orElse(null));
      row.put("page", item.field().flatMap(places::page).orElse(null));
      row.put("advice", item.advice().stream().map(texts::advice).toList());
      rows.add(row);
    }
    return PlainJson.write(Map.of("items", rows));
  }

  /**
   * A few lines for each reason; with a filing also what stands there.
   *
   * @param filing its effective answers
   */
  public List<String> lines(List<RejectionItem> items, Optional<Answers> filing) {
    List<String> lines = new ArrayList<>();
    if (items.isEmpty()) {
      lines.add(words.text("rejection.none"));
    }
    for (int i = 0; i < items.size(); i++) {
      RejectionItem item = items.get(i);
      lines.add(words.text("rejection.item", i + 1, item.text().replaceAll("\\s*\\n\\s*", " ")));
      item.field().ifPresent(field -> lines.add("    " + place(field, filing)));
      item.advice().forEach(each -> lines.add("    " + texts.advice(each)));
      if (!item.isSure()) {
        lines.add("    " + unsure(item.text()));
      }
    }
    return lines;
  }

  /** Which letters of the filing are to be made again, and how many are not. */
  public List<String> letters(List<RejectionItem> items, Letters letters, Judged judged) {
    LettersAgain again = LettersAgain.of(catalogue, letters, judged, items);
    List<String> lines = new ArrayList<>();
    again
        .again()
        .forEach(
            (letter, fields) -> {
              String title = texts.title(letter);
              lines.add(
                  fields.isEmpty()
                      ? words.text("rejection.again", title)
                      : words.text("rejection.again-because", title, texts.names(fields)));
            });
    if (again.others() > 0) {
      lines.add(words.text("rejection.others", again.others()));
    }
    return lines;
  }

  private String place(String id, Optional<Answers> filing) {
    Optional<Field<?>> field = catalogue.form().field(id);
    if (field.isEmpty()) {
      return catalogue
          .letter(id)
          .map(letter -> words.text("rejection.letter", texts.title(letter)))
          .orElseGet(() -> words.text("rejection.picture", texts.picture(id)));
    }
    String where = words.place(catalogue.form(), field.get());
    return filing
        .flatMap(answers -> shown(field.get(), answers))
        .map(value -> words.text("rejection.field-now", where, value))
        .orElseGet(() -> words.text("rejection.field", where));
  }

  /** What stands there, personal numbers masked. */
  private static Optional<String> shown(Field<?> field, Answers answers) {
    String text = CopyText.of(field, answers);
    return Optional.of(Mask.covers(field, answers) ? Mask.of(text) : text)
        .filter(each -> !each.isEmpty());
  }

  private String unsure(String text) {
    List<Field<?>> near = NearestFields.of(catalogue.form(), text);
    return near.isEmpty()
        ? words.text("rejection.unsure")
        : words.text("rejection.unsure-near", texts.names(near));
  }
}
