package org.sealready.service.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Judged;
import org.sealready.form.Page;
import org.sealready.platform.PlatformDictionary;
import org.sealready.platform.PlatformKey;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.Letters;

/**
 * The copy sheet (誊抄表): every value and paper of a filing in the pages, order, wording and shape in
 * which the platform asks for it. Commands print these rows, windows show them.
 */
public final class CopySheet {

  private final Catalogue catalogue;
  private final PlatformFieldMap fields;
  private final PaperPlaces papers;

  public CopySheet(Catalogue catalogue, Letters letters) {
    this.catalogue = catalogue;
    this.fields = new PlatformFieldMap(catalogue.form());
    this.papers = new PaperPlaces(catalogue, letters);
  }

  /**
   * The rows, page by page; papers of no page at the end. A value that is asked for, missing and an
   * error has an empty row.
   */
  public List<CopyRow> rows(Judged judged) {
    List<PlacedPaper> placed = papers.of(judged);
    Answers answers = catalogue.platform().shape().apply(judged.effective().answers());
    List<CopyRow> rows = new ArrayList<>();
    String page = "";
    PlatformDictionary dictionary = catalogue.platform().dictionary();
    for (PlatformKey key : dictionary.keys()) {
      Optional<Field<?>> field = fields.at(key.path());
      if (field.isPresent()) {
        page = pageOf(field.get());
        value(key, field.get(), page, answers, judged).ifPresent(rows::add);
      }
      String here = hasFields(key) ? page : CopyRow.MATERIALS;
      placed.stream()
          .filter(paper -> paper.slot().path().equals(key.path()))
          .forEach(paper -> rows.add(paper(paper, here)));
    }
    List<String> order = catalogue.form().pages().stream().map(Page::id).toList();
    rows.sort(Comparator.comparingInt(row -> rank(order, row.page())));
    return List.copyOf(rows);
  }

  private static int rank(List<String> order, String page) {
    return page.equals(CopyRow.MATERIALS) ? order.size() : order.indexOf(page);
  }

  private String pageOf(Field<?> field) {
    Form form = catalogue.form();
    return form.pageOf(field).map(Page::id).orElseThrow();
  }

  /** Whether the part of the body that holds the key holds values too. */
  private boolean hasFields(PlatformKey key) {
    String top = key.path().split("\\.")[0] + ".";
    return catalogue.platform().dictionary().keys().stream()
        .anyMatch(each -> each.path().startsWith(top) && fields.at(each.path()).isPresent());
  }

  private static Optional<CopyRow> value(
      PlatformKey key, Field<?> field, String page, Answers answers, Judged judged) {
    String text = CopyText.of(field, answers);
    boolean isWanted =
        judged.errors().stream().anyMatch(violation -> violation.field().equals(field));
    if (text.isEmpty() && !isWanted) {
      return Optional.empty();
    }
    return Optional.of(
        new CopyRow(
            page,
            key.label(),
            field.id(),
            key.path(),
            text,
            Remarks.of(key, range(field), text),
            Optional.empty()));
  }

  private static Optional<FieldType.LongText> range(Field<?> field) {
    return field.type() instanceof FieldType.LongText text ? Optional.of(text) : Optional.empty();
  }

  private static CopyRow paper(PlacedPaper paper, String page) {
    return new CopyRow(
        page,
        paper.slot().label(),
        paper.name(),
        paper.slot().path(),
        paper.name(),
        Optional.of(Remarks.of(paper.slot())),
        Optional.of(paper));
  }
}
