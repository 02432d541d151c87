package org.sealready.service.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sealready.form.Answers;
import org.sealready.json.PlainJson;
import org.sealready.pdf.SheetPdf;
import org.sealready.pdf.layout.SheetRow;
import org.sealready.pdf.layout.SheetSection;
import org.sealready.service.Catalogue;
import org.sealready.words.Words;

/** The copy sheet as text, as JSON and on paper. */
public final class CopySheetOutput {

  private final Catalogue catalogue;
  private final Words words;
  private final CopyRowTexts texts;

  public CopySheetOutput(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
    texts = new CopyRowTexts(catalogue.form(), words);
  }

  /** The values that are there, for other programs; papers are no values of the form. */
  public byte[] json(List<CopyRow> rows) {
    return PlainJson.write(
        rows.stream()
            .filter(row -> !row.isPaper() && !row.value().isEmpty())
            .map(CopySheetOutput::object)
            .toList());
  }

  private static Map<String, Object> object(CopyRow row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("page", row.page());
    object.put("label", row.label());
    object.put("field", row.field());
    object.put("path", row.path());
    object.put("value", row.value());
    return object;
  }

  /** A line for each page and each row. */
  public List<String> lines(List<CopyRow> rows) {
    List<String> lines = new ArrayList<>();
    for (String page : pages(rows)) {
      lines.add(texts.page(page));
      rows.stream().filter(row -> row.page().equals(page)).map(this::line).forEach(lines::add);
    }
    return lines;
  }

  private String line(CopyRow row) {
    String key = row.isPaper() ? "copy.line.paper" : "copy.line";
    String remark = texts.remark(row);
    String line = words.text(key, texts.label(row), texts.value(row));
    return "  " + (remark.isEmpty() ? line : words.text("copy.line.remark", line, remark));
  }

  /** A4 pages with a box to tick at each row, headed by the names of this filing. */
  public byte[] pdf(Answers filing, List<CopyRow> rows) {
    List<SheetSection> sections =
        pages(rows).stream()
            .map(
                page ->
                    new SheetSection(
                        texts.page(page),
                        rows.stream()
                            .filter(row -> row.page().equals(page))
                            .map(this::row)
                            .toList()))
            .toList();
    String name = filing.get(catalogue.title()).orElseGet(() -> words.text("copy.unnamed"));
    String unit = filing.get(catalogue.subtitle()).orElseGet(() -> words.text("copy.unnamed"));
    String day = catalogue.platform().dictionary().source().date();
    String intro = words.text("copy.intro", unit, name, day);
    return SheetPdf.write(words.text("copy.title"), intro, sections);
  }

  private SheetRow row(CopyRow row) {
    String value = row.isPaper() ? words.text("copy.upload", texts.value(row)) : texts.value(row);
    return new SheetRow(texts.label(row), value, texts.remark(row));
  }

  private static List<String> pages(List<CopyRow> rows) {
    return rows.stream().map(CopyRow::page).distinct().toList();
  }
}
