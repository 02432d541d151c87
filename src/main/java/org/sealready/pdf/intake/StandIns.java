package org.sealready.pdf.intake;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** Whether a bundled font can substitute a font that is not embedded. */
final class StandIns {

  private static final int SPACE = 32;

  /** The bundled substitutes are neither bold, italic nor monospaced. */
  private static final Pattern OTHER_KIND = Pattern.compile("(?i)courier|bold|oblique|italic");

  private StandIns() {}

  static boolean fail(PDFont font, int code) throws IOException {
    if (font.isEmbedded() || code <= SPACE || !(font instanceof PDVectorFont drawn)) {
      return false;
    }
    boolean isOfOtherKind =
        font instanceof PDSimpleFont
            && font.getName() != null
            && OTHER_KIND.matcher(font.getName()).find();
    return isOfOtherKind
        || !drawn.hasGlyph(code)
            && Optional.ofNullable(font.toUnicode(code)).filter(String::isBlank).isEmpty();
  }
}
