package org.sealready.service.paper;

import java.util.Optional;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.paper.Content;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Placement;
import org.sealready.pdf.PageImage;
import org.sealready.pdf.PaperPicture;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.service.Catalogue;
import org.sealready.vault.file.NotSaved;

/**
 * The actions on one form in the window: arrange its contents, with the values of a filing in view.
 */
public final class PaperEditor {

  private final Catalogue catalogue;
  private final OfficialPapers forms;
  private final PaperLetters letters;
  private final PaperRenderer sights;

  public PaperEditor(Catalogue catalogue, OfficialPapers forms) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.letters = new PaperLetters(catalogue, forms);
    this.sights = new PaperRenderer(forms);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** The form as it looks with this placement. */
  public PaperSketch sketch(Effective effective, OfficialPaper form, Placement placement) {
    return PaperSketch.of(form.blank(), placement, letters.filling(effective));
  }

  /** The text of the content in this filing. */
  public String text(Effective effective, Content content) {
    return letters.filling(effective).text(content);
  }

  /** The page as it was imported, {@code scale} pixels per point. */
  public PageImage paper(OfficialPaper form, int page, double scale) {
    return sights.paper(form, page, scale);
  }

  /** The texts of a page, on nothing; as large as {@link #paper}. */
  public PageImage texts(OfficialPaper form, int page, PlacedPage texts, double scale) {
    PaperPage size = form.blank().pages().get(page);
    int width = PaperRenderer.pixels(size.width(), scale);
    int height = PaperRenderer.pixels(size.height(), scale);
    return PaperPicture.texts(texts, width, height, scale);
  }

  /** Whether the value is a code, which papers have boxes for. */
  public boolean isCode(Content content) {
    Optional<Field<?>> field = catalogue.form().field(content.source());
    return field
        .map(found -> found.type() instanceof FieldType.Text text && text.kind().isCode())
        .orElse(content.source().endsWith("Number"));
  }

  /** Saves the placement. */
  public void place(OfficialPaper form, Placement placement) throws NotSaved {
    forms.place(form.id(), placement);
  }
}
