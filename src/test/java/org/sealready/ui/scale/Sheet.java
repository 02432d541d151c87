package org.sealready.ui.scale;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;

/**
 * Characters on white, each in a cell of its own, as the window draws text.
 *
 * @param number told in the colour of the first and the last cell, so that a picture of the screen
 *     says which sheet it shows, and that it shows all of it
 * @param cell the side of a cell in logical pixels, a multiple of four: whole at every scale
 */
record Sheet(
    int number,
    Font font,
    List<Integer> characters,
    int columns,
    int rows,
    int cell,
    boolean holes) {

  private static final double BASELINE = 0.7;
  private static final double INDENT = 0.2;
  private static final double CHANNELS = 3.0;
  private static final double HALF = 0.5;
  private static final double FULL = 255.0;

  Parent view() {
    Pane pane = new Pane();
    pane.setStyle("-fx-background-color: white");
    pane.getChildren().addAll(mark(0, 0), mark(columns - 1, rows - 1));
    for (int i = 0; i < characters.size(); i++) {
      Text text = new Text(Character.toString(characters.get(i)));
      text.setStyle(style());
      text.setFill(Color.BLACK);
      // The other kind is made lighter on purpose, and is drawn from the same outlines.
      text.setFontSmoothingType(FontSmoothingType.GRAY);
      text.setX(column(i) * cell + INDENT * cell);
      text.setY(row(i) * cell + BASELINE * cell);
      pane.getChildren().add(text);
      if (holes) {
        pane.getChildren().add(hole(text));
      }
    }
    return pane;
  }

  /** In place, so that no style sheet can mean another face. */
  private String style() {
    String weight = font.getStyle().contains("Bold") ? "bold" : "normal";
    return "-fx-font: %s %spx '%s'".formatted(weight, font.getSize(), font.getFamily());
  }

  /** A white line through the middle. */
  private static Rectangle hole(Text text) {
    Bounds bounds = text.getLayoutBounds();
    double y = text.getY() - text.getFont().getSize() / 3;
    Rectangle hole = new Rectangle(bounds.getWidth(), 1, Color.WHITE);
    hole.setX(text.getX());
    hole.setY(y);
    return hole;
  }

  private Rectangle mark(int column, int row) {
    Rectangle mark = new Rectangle(cell, cell, colour());
    mark.setX(column * cell);
    mark.setY(row * cell);
    return mark;
  }

  /** Whether both marks are seen, the one that is drawn first and the one at the other end. */
  boolean isOn(Image screen, double scale) {
    int x = (int) ((columns - HALF) * cell * scale);
    int y = (int) ((rows - HALF) * cell * scale);
    PixelReader pixels = screen.getPixelReader();
    return colour().equals(pixels.getColor(2, 2)) && colour().equals(pixels.getColor(x, y));
  }

  /** How much black stands in the cell of a character, in device pixels. */
  double ink(Image screen, double scale, int index) {
    int side = (int) Math.round(cell * scale);
    PixelReader pixels = screen.getPixelReader();
    long white = 0;
    for (int y = row(index) * side; y < (row(index) + 1) * side; y++) {
      for (int x = column(index) * side; x < (column(index) + 1) * side; x++) {
        int pixel = pixels.getArgb(x, y);
        white += (pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff);
      }
    }
    return (double) side * side - white / FULL / CHANNELS;
  }

  private Color colour() {
    return Color.rgb(number % 200, number / 200 + 1, 200);
  }

  private int column(int index) {
    return (index + 1) % columns;
  }

  private int row(int index) {
    return (index + 1) / columns;
  }
}
