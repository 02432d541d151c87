package org.sealready.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/**
 * Breaks texts into as many lines as they need, but not such in which something runs from right to
 * left: JavaFX 26 on Linux cannot break those (an index out of bounds where it measures the blanks
 * at the end of a line), and a text of others that holds a few such words would stop the window for
 * good. They are in one line instead.
 */
public final class Wrapping {

  private Wrapping() {}

  /** Breaks the text of this control. */
  public static void in(Labeled control) {
    follow(control.textProperty(), control.wrapTextProperty());
  }

  /**
   * Breaks what is written here. Call it before the control is shown: it has to hear of a new text
   * before what shows it does.
   */
  public static void in(TextArea area) {
    area.textProperty().addListener(observable -> unbreak(area));
    follow(area.textProperty(), area.wrapTextProperty());
  }

  /** The lines that are shown are measured anew at once, before the next layout. */
  private static void unbreak(TextArea area) {
    if (turnsAround(area.getText())) {
      area.lookupAll(".text").stream()
          .filter(Text.class::isInstance)
          .forEach(line -> ((Text) line).setWrappingWidth(0));
    }
  }

  private static void follow(ObservableValue<String> text, BooleanProperty wraps) {
    wraps.set(!turnsAround(text.getValue()));
    text.addListener(observable -> wraps.set(!turnsAround(text.getValue())));
  }

  /** Whether a character in it is read from right to left, or makes those beside it so. */
  private static boolean turnsAround(String text) {
    return text != null && text.codePoints().anyMatch(Wrapping::turnsAround);
  }

  private static boolean turnsAround(int point) {
    return switch (Character.getDirectionality(point)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE ->
          true;
      default -> false;
    };
  }
}
