package org.sealready.ui.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.ui.common.Labels;

/** Millimetres along the upper and the left edge of the page; screen readers pass it by. */
final class Ruler extends Pane implements LetterPage.Overlay {

  private static final int STEP = 5;
  private static final int LABELLED = 50;
  private static final int LONG = 10;

  /** Units of the window between the page and the marks, and how long these are. */
  private static final double GAP = 5;

  private static final double SHORT_MARK = 4;
  private static final double LONG_MARK = 8;

  private final Path marks = new Path();
  private final List<Label> across = labels(PlacedPage.WIDTH);
  private final List<Label> down = labels(PlacedPage.HEIGHT);

  Ruler() {
    setManaged(false);
    setMouseTransparent(true);
    marks.getStyleClass().add("ruler");
    getChildren().add(marks);
    getChildren().addAll(across);
    getChildren().addAll(down.subList(1, down.size()));
  }

  private static List<Label> labels(double length) {
    List<Label> labels = new ArrayList<>();
    for (int mm = 0; PlacedPage.mm(mm) <= length; mm += LABELLED) {
      labels.add(Labels.line(String.valueOf(mm), "ruler-number"));
    }
    return labels;
  }

  @Override
  public void lay(PlacedPage page, double perPoint) {
    marks.getElements().clear();
    for (int mm = 0; PlacedPage.mm(mm) <= PlacedPage.WIDTH; mm += STEP) {
      double x = PlacedPage.mm(mm) * perPoint;
      mark(x, -GAP, x, -GAP - length(mm));
    }
    for (int mm = 0; PlacedPage.mm(mm) <= PlacedPage.HEIGHT; mm += STEP) {
      double y = PlacedPage.mm(mm) * perPoint;
      mark(-GAP, y, -GAP - length(mm), y);
    }
    for (int i = 0; i < across.size(); i++) {
      Label label = sized(across.get(i));
      double x = PlacedPage.mm(i * LABELLED) * perPoint;
      label.relocate(x - label.getWidth() / 2, -GAP - LONG_MARK - label.getHeight());
    }
    for (int i = 1; i < down.size(); i++) {
      Label label = sized(down.get(i));
      double y = PlacedPage.mm(i * LABELLED) * perPoint;
      label.relocate(-GAP - LONG_MARK - label.getWidth() - 2, y - label.getHeight() / 2);
    }
  }

  private static double length(int mm) {
    return mm % LONG == 0 ? LONG_MARK : SHORT_MARK;
  }

  private void mark(double fromX, double fromY, double toX, double toY) {
    marks.getElements().addAll(new MoveTo(fromX, fromY), new LineTo(toX, toY));
  }

  private static Label sized(Label label) {
    label.applyCss();
    label.autosize();
    return label;
  }
}
