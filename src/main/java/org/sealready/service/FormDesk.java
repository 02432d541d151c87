package org.sealready.service;

import java.util.Optional;
import org.sealready.blank.BlankPage;
import org.sealready.blank.Content;
import org.sealready.blank.Placement;
import org.sealready.draft.NotSaved;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.pdf.FormPicture;
import org.sealready.pdf.PageImage;
import org.sealready.pdf.PlacedPage;

/** What is done with one form in the window: arrange it, with the values of a filing in view. */
public final class FormDesk {

  private final Catalogue catalogue;
  private final OfficialForms forms;
  private final FormLetters letters;
  private final FormSights sights;

  public FormDesk(Catalogue catalogue, OfficialForms forms) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.letters = new FormLetters(catalogue, forms);
    this.sights = new FormSights(forms);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** The form as it looks with this placement. */
  public FormSketch sketch(Effective effective, OfficialForm form, Placement placement) {
    return FormSketch.of(form.blank(), placement, letters.filling(effective));
  }

  /** What the content says in this filing. */
  public String text(Effective effective, Content content) {
    return letters.filling(effective).text(content);
  }

  /** The page as it was imported, {@code scale} pixels per point. */
  public PageImage paper(OfficialForm form, int page, double scale) {
    return sights.paper(form, page, scale);
  }

  /** The texts of a page, on nothing; as large as {@link #paper}. */
  public PageImage texts(OfficialForm form, int page, PlacedPage texts, double scale) {
    BlankPage size = form.blank().pages().get(page);
    int width = FormSights.pixels(size.width(), scale);
    int height = FormSights.pixels(size.height(), scale);
    return FormPicture.texts(texts, width, height, scale);
  }

  /** Whether the value is a code, which papers have boxes for. */
  public boolean isCode(Content content) {
    Optional<Field<?>> field = catalogue.form().field(content.source());
    return field
        .map(found -> found.type() instanceof FieldType.Text text && text.kind().isCode())
        .orElse(content.source().endsWith("Number"));
  }

  /** Keeps what goes where. */
  public void place(OfficialForm form, Placement placement) throws NotSaved {
    forms.place(form.id(), placement);
  }
}
