package org.sealready.ui.placing;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.sealready.paper.Area;
import org.sealready.paper.Flow;
import org.sealready.paper.Item;

/** The place of something on the page: it is moved by its middle and sized by its lower right. */
final class ItemBox extends Region {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass GUESS = PseudoClass.getPseudoClass("guess");
  private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
  private static final double HANDLE = 9;

  /** What a pointer does to it. */
  interface Moves {
    void begin(ItemBox box);

    /** It wants to be there. */
    void move(ItemBox box, Area wanted);

    /** It wants to be as large. */
    void size(ItemBox box, Area wanted);

    void end(ItemBox box);
  }

  private final Moves moves;
  private final Region handle = new Region();
  private final Pane cuts = new Pane();
  private int index;
  private Area area = new Area(0, 0, 0, 0);
  private Area before = area;
  private double perMillimetre = 1;
  private Point2D from = Point2D.ZERO;

  ItemBox(Moves moves) {
    this.moves = moves;
    getStyleClass().add("form-item");
    setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setCursor(Cursor.MOVE);
    handle.getStyleClass().add("form-handle");
    handle.setCursor(Cursor.SE_RESIZE);
    handle.setManaged(false);
    cuts.setManaged(false);
    cuts.setMouseTransparent(true);
    getChildren().addAll(cuts, handle);
    drags(this, (right, down) -> moves.move(this, moved(right, down)));
    drags(handle, (right, down) -> moves.size(this, sized(right, down)));
  }

  private void drags(Region region, BiConsumer<Double, Double> action) {
    region.setOnMousePressed(this::onPressed);
    region.setOnMouseDragged(
        event -> {
          event.consume();
          Point2D by = onPage(event).subtract(from).multiply(1 / perMillimetre);
          action.accept(by.getX(), by.getY());
        });
    region.setOnMouseReleased(
        event -> {
          event.consume();
          moves.end(this);
        });
  }

  private void onPressed(MouseEvent event) {
    event.consume();
    before = area;
    from = onPage(event);
    requestFocus();
    moves.begin(this);
  }

  /** The box itself moves under the pointer; the page does not. */
  private Point2D onPage(MouseEvent event) {
    return getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
  }

  private Area moved(double right, double down) {
    return before.at(before.x() + right, before.y() + down);
  }

  private Area sized(double right, double down) {
    return before.sized(Math.max(1, before.width() + right), Math.max(1, before.height() + down));
  }

  int index() {
    return index;
  }

  /** Shows this item, so many units of the window per millimetre. */
  void show(int at, Item item, String label, double units) {
    index = at;
    area = item.spot().area();
    perMillimetre = units;
    setAccessibleText(label);
    double width = area.width() * units;
    double height = area.height() * units;
    resizeRelocate(area.x() * units, area.y() * units, width, height);
    handle.resizeRelocate(width - HANDLE / 2, height - HANDLE / 2, HANDLE, HANDLE);
    cuts.resizeRelocate(0, 0, width, height);
    cut(item.style().flow() instanceof Flow.Boxes boxes ? boxes.count() : 1, width, height);
  }

  /** Thin lines between the boxes for the characters. */
  private void cut(int count, double width, double height) {
    while (cuts.getChildren().size() < count - 1) {
      Region line = new Region();
      line.getStyleClass().add("form-cut");
      line.setManaged(false);
      cuts.getChildren().add(line);
    }
    while (cuts.getChildren().size() > count - 1) {
      cuts.getChildren().removeLast();
    }
    for (int i = 0; i < cuts.getChildren().size(); i++) {
      cuts.getChildren().get(i).resizeRelocate((i + 1) * width / count, 0, 1, height);
    }
  }

  void mark(boolean chosen, boolean guess, boolean trouble) {
    pseudoClassStateChanged(CHOSEN, chosen);
    pseudoClassStateChanged(GUESS, guess);
    pseudoClassStateChanged(TROUBLE, trouble);
    handle.setVisible(chosen);
  }
}
