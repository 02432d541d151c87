package org.sealready.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.text.TextAlignment;
import org.sealready.words.Visible;

/**
 * A short text in a narrow place. Where it needs several lines they are about as long as each
 * other, so that no single character is left for the last one.
 */
public final class EvenLabel extends Label {

  /**
   * @param styleClass of the text
   */
  public EvenLabel(String text, String styleClass) {
    super(Visible.lines(text));
    getStyleClass().add(styleClass);
    setWrapText(true);
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
      double tooNarrow = 0;
      double enough = width;
      while (enough - tooNarrow > 1) {
        double between = (tooNarrow + enough) / 2;
        if (height(between) > lines) {
          tooNarrow = between;
        } else {
          enough = between;
        }
      }
      return Math.ceil(enough);
    }

    private double height(double width) {
      return computePrefHeight(width, 0, 0, 0, 0);
    }
  }
}
