package org.sealready.ui.common;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import org.sealready.words.Visible;

/**
 * A text that breaks into as many lines as it needs. Where its last line would hold one Chinese
 * character alone, the lines before it are a little shorter.
 */
final class WrappedLabel extends Label {

  WrappedLabel(String text) {
    super(Visible.lines(text));
    Wrapping.in(this);
    setMinHeight(USE_PREF_SIZE);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new Together(this);
  }

  private static final class Together extends LabelSkin {

    /** So many characters shorter at most: where that is not enough, nothing is. */
    private static final double MOST = 3.5;

    private Together(Label label) {
      super(label);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      super.layoutChildren(x, y, width, height);
      Optional<Text> alone =
          getChildren().stream()
              .filter(Text.class::isInstance)
              .map(Text.class::cast)
              .filter(Together::endsAlone)
              .findFirst();
      if (alone.isPresent()) {
        shorten(alone.get());
        // In the middle or at the right it has another place now.
        super.layoutChildren(x, y, width, height);
      }
    }

    private static void shorten(Text text) {
      double width = text.getWrappingWidth();
      double height = text.getLayoutBounds().getHeight();
      double size = text.getFont().getSize();
      double least = Math.max(size, width - MOST * size);
      for (double less = width - size; less > least && endsAlone(text); less -= size) {
        text.setWrappingWidth(less);
      }
      if (endsAlone(text) || text.getLayoutBounds().getHeight() > height) {
        text.setWrappingWidth(width);
      }
    }

    /** Whether the last character begins a line; signs behind it do not count. */
    private static boolean endsAlone(Text text) {
      int last = lastCharacter(text.getText());
      // What has one line only, as most have, is not measured.
      return last > 0
          && text.getLayoutBounds().getHeight() > 2 * text.getFont().getSize()
          && Character.isIdeographic(text.getText().codePointAt(last))
          && top(text, last) > top(text, last - 1);
    }

    private static double top(Text text, int at) {
      return text.rangeShape(at, at + 1)[0] instanceof MoveTo begin ? begin.getY() : 0;
    }

    private static int lastCharacter(String text) {
      int at = text.length();
      while (at > 0 && !Character.isLetterOrDigit(text.codePointBefore(at))) {
        at -= Character.charCount(text.codePointBefore(at));
      }
      return at == 0 ? 0 : at - Character.charCount(text.codePointBefore(at));
    }
  }
}
