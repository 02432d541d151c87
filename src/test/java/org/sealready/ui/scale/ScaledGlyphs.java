package org.sealready.ui.scale;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.sealready.ui.common.Fx;

/**
 * Draws every character of the window's texts on a real screen, at the scale that {@code
 * -Dglass.gtk.uiScale} sets, and compares each glyph's ink with its outline filled without holes:
 * {@code .ci/scales}. Ends with 1 when a glyph is too far off.
 */
public final class ScaledGlyphs {

  /** Whether each glyph gets a hole, to see that it is noticed. */
  private static final boolean HOLES = Boolean.getBoolean("sealready.holes");

  private static final int WHOLE = 4;
  private static final double CELL = 1.6;

  private final double scale;
  private final Rectangle2D room;
  private int sheets;

  private ScaledGlyphs() {
    scale = Screen.getPrimary().getOutputScaleX();
    room = Screen.getPrimary().getBounds();
  }

  /**
   * @param args the faces, each as a font file
   */
  public static void main(String[] args) throws IOException {
    List<Integer> characters = WindowCharacters.all();
    List<Double> sizes = WindowCharacters.sizes();
    Fx.show(Pane::new);
    ScaledGlyphs glyphs = Fx.get(ScaledGlyphs::new);
    boolean clean = args.length > 0;
    for (String face : args) {
      Losses losses = glyphs.measure(new File(face), characters, sizes);
      System.out.printf("scale %s, %s%n", glyphs.scale, losses);
      clean &= losses.areFew();
    }
    Platform.exit();
    System.exit(clean ? 0 : 1);
  }

  private Losses measure(File face, List<Integer> characters, List<Double> sizes)
      throws IOException {
    Outline outline = new Outline(face);
    List<Integer> drawn = characters.stream().filter(outline::has).toList();
    Map<Integer, Double> areas = new HashMap<>();
    drawn.forEach(character -> areas.put(character, outline.area(character)));
    Losses losses = new Losses(face.getName(), scale != 1);
    for (double size : sizes) {
      for (Sheet sheet : sheets(font(face, size), drawn)) {
        Image picture = picture(sheet);
        double em = size * scale;
        for (int i = 0; i < sheet.characters().size(); i++) {
          int character = sheet.characters().get(i);
          double ink = sheet.ink(picture, scale, i);
          losses.add(character, size, areas.get(character) * em * em, ink);
        }
      }
    }
    return losses;
  }

  private static Font font(File face, double size) throws IOException {
    try (InputStream in = Files.newInputStream(face.toPath())) {
      return Fx.get(() -> Font.loadFont(in, size));
    }
  }

  private List<Sheet> sheets(Font font, List<Integer> characters) {
    int cell = WHOLE * (int) Math.ceil(CELL * font.getSize() / WHOLE);
    int columns = (int) (room.getWidth() / cell);
    int rows = (int) (room.getHeight() / cell);
    int most = columns * rows - 2;
    List<Sheet> all = new ArrayList<>();
    for (int from = 0; from < characters.size(); from += most) {
      List<Integer> some = characters.subList(from, Math.min(from + most, characters.size()));
      all.add(new Sheet(sheets++, font, some, columns, rows, cell, HOLES));
    }
    return all;
  }

  private Image picture(Sheet sheet) {
    Fx.show(sheet::view, room.getWidth(), room.getHeight());
    Fx.run(
        () -> {
          Window window = Fx.root().getScene().getWindow();
          window.setX(0);
          window.setY(0);
        });
    Image[] seen = new Image[1];
    Fx.until(
        "sheet " + sheet.number() + " is on the screen",
        () -> {
          seen[0] = new Robot().getScreenCapture(null, room, false);
          return sheet.isOn(seen[0], scale);
        });
    return seen[0];
  }
}
