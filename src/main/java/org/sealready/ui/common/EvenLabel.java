package org.sealready.ui.common;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.sealready.words.Visible;

/**
 * A short text in a narrow place. Where it needs several lines they are about as long as each
 * other, so that no single character is left for the last one.
 */
public final class EvenLabel extends Label {

  /** What is written without blanks and not in Chinese is never parted. */
  private static final Pattern WORD = Pattern.compile("[^\\s\\p{IsHan}]+");

  /**
   * @param styleClass of the text
   */
  public EvenLabel(String text, String styleClass) {
    super(Visible.lines(text));
    getStyleClass().add(styleClass);
    Wrapping.in(this);
    setMinHeight(USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
  }

  /** The same in the middle of its place. */
  public static EvenLabel centred(String text, String styleClass) {
    EvenLabel label = new EvenLabel(text, styleClass);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new Even(this);
  }

  /** Where a part of a Chinese sentence ends. */
  private static final Pattern PART = Pattern.compile("[，。；：！？]");

  /** Gives the text the least width in which it needs no more lines than in all of it. */
  private static final class Even extends LabelSkin {

    private Even(Label label) {
      super(label);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      double even = least(width);
      boolean isCentred = getSkinnable().getTextAlignment() == TextAlignment.CENTER;
      super.layoutChildren(isCentred ? x + (width - even) / 2 : x, y, even, height);
    }

    private double least(double width) {
      double lines = height(width);
      // A narrower line would break a word, which needs no more lines than the words apart.
      double tooNarrow = Math.min(width, widestWord() - 1);
      double enough = width;
      while (enough - tooNarrow > 1) {
        double between = (tooNarrow + enough) / 2;
        if (height(between) > lines) {
          tooNarrow = between;
        } else {
          enough = between;
        }
      }
      return atPart(Math.ceil(enough), width);
    }

    /** A little wider, where the first line then ends with a part of the sentence. */
    private double atPart(double least, double most) {
      String text = getSkinnable().getText();
      return PART.matcher(text)
          .results()
          .mapToDouble(part -> width(text.substring(0, part.end())))
          .filter(first -> first >= least && first <= most)
          .min()
          .orElse(least);
    }

    private double widestWord() {
      return WORD.matcher(getSkinnable().getText())
          .results()
          .mapToDouble(word -> width(word.group()))
          .max()
          .orElse(0);
    }

    private double width(String word) {
      Text text = new Text(word);
      text.setFont(getSkinnable().getFont());
      return Math.ceil(text.getLayoutBounds().getWidth());
    }

    private double height(double width) {
      return computePrefHeight(width, 0, 0, 0, 0);
    }
  }
}
