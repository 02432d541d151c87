package org.sealready.ui.preview;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.sealready.pdf.layout.Box;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/**
 * How much room the seal has, in millimetres: across, to the right edge, to the lower edge. For the
 * eye only.
 */
final class SealMeasures extends Pane implements LetterPage.Overlay {

  /** Units of the window: how long and how wide the tip of an arrow is. */
  private static final double TIP = 6;

  private static final double HALF_TIP = 3;
  private static final double BELOW = 10;

  /** Right of the upright arrow, whose number would cover it. */
  private static final double BESIDE = 38;

  private final Words words;
  private final Path lines = new Path();
  private final Label across = Labels.line("", "seal-measure");
  private final Label right = Labels.line("", "seal-measure");
  private final Label down = Labels.line("", "seal-measure");

  SealMeasures(Words words) {
    this.words = words;
    setManaged(false);
    setMouseTransparent(true);
    lines.getStyleClass().add("seal-lines");
    getChildren().addAll(lines, across, right, down);
  }

  @Override
  public void lay(PlacedPage page, double perPoint) {
    lines.getElements().clear();
    Optional<Box> room = page.sealRoom();
    List.of(across, right, down).forEach(label -> label.setVisible(room.isPresent()));
    room.ifPresent(box -> lay(box, perPoint));
  }

  private void lay(Box room, double perPoint) {
    double left = room.x() * perPoint;
    double end = room.right() * perPoint;
    double middle = (room.y() + room.height() / 2) * perPoint;
    double low = (room.y() + room.height()) * perPoint;
    double center = (left + end) / 2;
    double edge = PlacedPage.WIDTH * perPoint;
    double foot = PlacedPage.HEIGHT * perPoint;
    arrow(left, low + BELOW, end, low + BELOW);
    say(across, room.width(), center, low + BELOW);
    arrow(end, middle, edge, middle);
    say(right, PlacedPage.WIDTH - room.right(), (end + edge) / 2, middle);
    arrow(end + BELOW, low, end + BELOW, foot);
    say(down, PlacedPage.HEIGHT - room.y() - room.height(), end + BELOW, (low + BELOW + foot) / 2);
  }

  private void say(Label label, double points, double x, double y) {
    long millimetres = Math.round(points / PlacedPage.mm(1));
    label.setText(words.text("ui.whole.mm", millimetres));
    label.applyCss();
    label.autosize();
    label.relocate(x - label.getWidth() / 2, y - label.getHeight() / 2);
  }

  /** A line with a tip at both ends, level or upright. */
  private void arrow(double fromX, double fromY, double toX, double toY) {
    line(fromX, fromY, toX, toY);
    boolean isLevel = fromY == toY;
    double inX = isLevel ? TIP : HALF_TIP;
    double inY = isLevel ? HALF_TIP : TIP;
    tip(fromX, fromY, inX, inY, isLevel);
    tip(toX, toY, isLevel ? -inX : inX, isLevel ? inY : -inY, isLevel);
  }

  private void tip(double x, double y, double inX, double inY, boolean isLevel) {
    line(x, y, x + inX, y + inY);
    line(x, y, isLevel ? x + inX : x - inX, isLevel ? y - inY : y + inY);
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    lines.getElements().addAll(new MoveTo(fromX, fromY), new LineTo(toX, toY));
  }
}
