package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sealready.PdfPages;
import org.sealready.letter.Toy;

class PreviewTest {

  @Test
  void showsThePageInTheAskedScale() throws Exception {
    PageImage page =
        PdfPages.render(LetterPdf.write(Toy.letter("commitment", Toy.SEALED), ""), 0, 0.5);

    assertEquals(298, page.width(), 1);
    assertEquals(421, page.height(), 1);
    assertEquals(page.width() * page.height(), page.argb().length);
    assertTrue(Arrays.stream(page.argb()).anyMatch(pixel -> pixel != 0xFFFFFFFF));
    assertTrue(Arrays.stream(page.argb()).allMatch(pixel -> pixel >>> 24 == 0xFF));
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertThrows(
        IllegalArgumentException.class, () -> Preview.renderAll(new byte[9], 1, page -> {}));
  }
}
