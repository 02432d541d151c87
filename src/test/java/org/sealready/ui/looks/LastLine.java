package org.sealready.ui.looks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** Texts of several lines whose last one holds a single Chinese character. */
final class LastLine {

  /** The last character, and the signs behind it. */
  private static final Pattern LAST = Pattern.compile("(\\p{IsHan})[^\\p{L}\\p{N}]*$");

  private LastLine() {}

  static List<Finding> in(Looks looks) {
    return looks.of(Item.Sort.TEXT).stream()
        .map(Item::node)
        .filter(node -> !Looks.isWithin(node, TextInputControl.class))
        .filter(node -> !Looks.isWithin(node, "letter-page"))
        .filter(node -> node instanceof Text text && isAlone(text))
        .map(node -> new Finding(Kind.LONE, Named.of(node), ((Text) node).getText()))
        .toList();
  }

  private static boolean isAlone(Text text) {
    Matcher last = LAST.matcher(text.getText());
    if (!last.find() || last.start() == 0) {
      return false;
    }
    Bounds before = place(text, last.start() - 1, last.start());
    Bounds at = place(text, last.start(), last.end(1));
    // Where no line has room for two, each is alone.
    return at.getMinY() > before.getCenterY()
        && text.getWrappingWidth() > 3 * text.getFont().getSize();
  }

  private static Bounds place(Text text, int from, int to) {
    return new Path(text.rangeShape(from, to)).getLayoutBounds();
  }
}
