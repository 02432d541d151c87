package org.sealready.service.paper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.paper.PaperPage;
import org.sealready.pdf.PageImage;
import org.sealready.pdf.PaperPicture;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.PlacedGlyph;
import org.sealready.picture.Pixels;
import org.sealready.picture.Png;

/** Renders forms: the stored picture of a page, scaled, with the texts over it. */
public final class PaperRenderer {

  private static final int WHITE = 0xffffffff;
  private static final int RED = 0xffb3261e;
  private static final int HELD = 6;

  private final OfficialPapers forms;
  private final Map<String, PageImage> held = new LinkedHashMap<>();

  public PaperRenderer(OfficialPapers forms) {
    this.forms = forms;
  }

  /** The page without texts; crossed out where its picture cannot be read. */
  synchronized PageImage paper(OfficialPaper form, int page, double scale) {
    String key = form.id() + "/" + form.paper() + "/" + page + "/" + Math.round(scale * 1000);
    PageImage known = held.get(key);
    if (known != null) {
      return known;
    }
    if (held.size() >= HELD) {
      held.remove(held.keySet().iterator().next());
    }
    int width = pixels(form.blank().pages().get(page).width(), scale);
    int height = pixels(form.blank().pages().get(page).height(), scale);
    Optional<PageImage> drawn =
        picture(form, page)
            .map(kept -> PaperPicture.paper(kept, width, height, width / (double) kept.width()));
    drawn.ifPresent(whole -> held.put(key, whole));
    return drawn.orElseGet(() -> crossedOut(width, height));
  }

  private Optional<PageImage> picture(OfficialPaper form, int page) {
    try {
      Pixels kept = Png.read(forms.picture(form, page));
      return Optional.of(new PageImage(kept.width(), kept.height(), kept.argb()));
    } catch (IOException unreadable) {
      // The page is crossed out, so that it is not mistaken for an empty one.
      return Optional.empty();
    }
  }

  /** A page that cannot be shown. */
  private static PageImage crossedOut(int width, int height) {
    int[] argb = new int[width * height];
    java.util.Arrays.fill(argb, WHITE);
    for (int y = 0; y < height; y++) {
      int x = y * (width - 1) / Math.max(1, height - 1);
      argb[y * width + x] = RED;
      argb[y * width + width - 1 - x] = RED;
    }
    return new PageImage(width, height, argb);
  }

  static int pixels(double millimetres, double scale) {
    return Math.max(1, (int) Math.round(PlacedPage.mm(millimetres) * scale));
  }

  /** A page of a form on a sheet of A4, smaller where it must be. */
  public WordingPreview onSheet(OfficialPaper form, int page, PlacedPage texts, double scale) {
    PaperPage size = form.blank().pages().get(page);
    double share =
        Math.min(
            1,
            Math.min(
                PlacedPage.WIDTH / PlacedPage.mm(size.width()),
                PlacedPage.HEIGHT / PlacedPage.mm(size.height())));
    PageImage paper = paper(form, page, scale * share);
    PageImage filled = PaperPicture.over(paper, texts, scale * share);
    int width = (int) Math.round(PlacedPage.WIDTH * scale);
    int height = (int) Math.round(PlacedPage.HEIGHT * scale);
    return new WordingPreview(
        PaperPicture.paper(filled, width, height, 1), share == 1 ? texts : smaller(texts, share));
  }

  private static PlacedPage smaller(PlacedPage page, double share) {
    List<Placed> items = page.lines().<Placed>map(line -> smaller(line, share)).toList();
    return new PlacedPage(items, page.sealRoom(), page.bodySize() * share);
  }

  private static Placed.Text smaller(Placed.Text line, double share) {
    List<PlacedGlyph> glyphs =
        line.glyphs().stream()
            .map(
                glyph ->
                    new PlacedGlyph(
                        glyph.codePoint(),
                        glyph.face(),
                        glyph.x() * share,
                        glyph.width() * share,
                        glyph.shift() * share,
                        glyph.stretch(),
                        glyph.placeholder()))
            .toList();
    return new Placed.Text(line.baseline() * share, line.size() * share, glyphs);
  }
}
