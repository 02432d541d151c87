package org.sealready.ui.looks;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/**
 * Texts that are set in another face than the bundled one, and characters that it does not have.
 */
final class Glyphs {

  private static final String FAMILY = "Noto Sans CJK SC";
  private static final Font REGULAR = face("Regular");
  private static final Font BOLD = face("Bold");

  private Glyphs() {}

  private static Font face(String weight) {
    try {
      return Font.createFont(
          Font.TRUETYPE_FONT, new File("assets/fonts/NotoSansCJKsc-" + weight + ".otf"));
    } catch (FontFormatException | IOException unreadable) {
      throw new UncheckedIOException(new IOException(unreadable));
    }
  }

  static List<Finding> in(Looks looks) {
    List<Finding> found = new ArrayList<>();
    for (Item item : looks.of(Item.Sort.TEXT)) {
      Text text = (Text) item.node();
      if (!text.getFont().getFamily().equals(FAMILY)) {
        found.add(new Finding(Kind.GLYPH, Named.of(text), "set in " + text.getFont().getFamily()));
      }
      Font face = text.getFont().getStyle().contains("Bold") ? BOLD : REGULAR;
      text.getText()
          .codePoints()
          .filter(each -> !Character.isWhitespace(each) && !face.canDisplay(each))
          .distinct()
          .forEach(
              each ->
                  found.add(
                      new Finding(
                          Kind.GLYPH,
                          Named.of(text),
                          "no %s, U+%04X".formatted(Character.toString(each), each))));
    }
    return found;
  }
}
