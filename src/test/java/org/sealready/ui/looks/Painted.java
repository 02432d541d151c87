package org.sealready.ui.looks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.sealready.ui.display.DisplayRoot;

/** Everything that a window paints, in the order in which it is painted. */
final class Painted {

  private static final Bounds EVERYWHERE = new BoundingBox(-1e5, -1e5, 2e5, 2e5);

  /** What is behind it cannot be seen. */
  private static final double OPAQUE = 0.95;

  private final List<Item> items = new ArrayList<>();

  /** Those of them that hide others. */
  private final List<Item> hiding = new ArrayList<>();

  private final Color ground;

  private Painted(Color ground) {
    this.ground = ground;
  }

  /** What is painted now; styles and places have to be up to date. */
  static Painted in(Scene scene) {
    Painted painted =
        new Painted(scene.getFill() instanceof Color fill && fill.isOpaque() ? fill : Color.WHITE);
    painted.add(scene.getRoot(), 1, EVERYWHERE, List.of());
    return painted;
  }

  List<Item> items() {
    return items;
  }

  List<Item> of(Item.Sort sort) {
    return items.stream().filter(item -> item.sort() == sort).toList();
  }

  /** The colour that is seen at a point below this item. */
  Color under(Item item, Point2D point) {
    return below(item.order(), point, item.scrolls());
  }

  /**
   * The colour that is seen at a point, which these panes scroll, before this many were painted.
   */
  Color below(int count, Point2D point, List<Item.Scroll> scrolls) {
    Deque<Color> layers = new ArrayDeque<>();
    for (Item each : items.subList(0, count).reversed()) {
      if (each.sort() != Item.Sort.TEXT
          && each.sort() != Item.Sort.SIGN
          && each.isAt(point, scrolls)) {
        layers.push(each.color());
        if (each.color().isOpaque()) {
          break;
        }
      }
    }
    return layers.stream().reduce(ground, Contrast::over);
  }

  /** The panes that scroll a node, from the outermost. */
  static List<Item.Scroll> scrolls(Node node) {
    List<Item.Scroll> scrolls = new ArrayList<>();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (isViewport(at)) {
        scrolls.addFirst(new Item.Scroll(at.getParent(), at.localToScene(at.getLayoutBounds())));
      }
    }
    return scrolls;
  }

  /** Whether something that lets nothing through is painted over this point of an item. */
  boolean isHidden(Item item, Point2D point) {
    for (Item each : hiding.reversed()) {
      if (each.order() <= item.order()) {
        return false;
      }
      if (each.isAt(point, item.scrolls())) {
        return true;
      }
    }
    return false;
  }

  private void add(Node node, double opacity, Bounds clip, List<Item.Scroll> scrolls) {
    double here = opacity * node.getOpacity();
    if (!node.isVisible() || here == 0 || scrollsWhole(node)) {
      return;
    }
    Bounds within = clip;
    List<Item.Scroll> with = scrolls;
    if (isViewport(node)) {
      Bounds view = node.localToScene(node.getLayoutBounds());
      with = new ArrayList<>(scrolls);
      with.add(new Item.Scroll(node.getParent(), view));
    } else if (node.getClip() != null) {
      within = Item.meet(clip, node.localToScene(node.getClip().getBoundsInParent()));
    }
    switch (node) {
      case Region region -> region(region, here, within, with);
      case Text text -> text(text, here, within, with);
      case ImageView image when image.getImage() != null -> picture(image, within, with);
      case Canvas canvas -> picture(canvas, within, with);
      case Rectangle shape -> shape(shape, here, within, with);
      case Line shape -> shape(shape, here, within, with);
      case SVGPath shape -> shape(shape, here, within, with);
      default -> {}
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        add(child, here, within, with);
      }
    }
  }

  /** What lies under the bars that scroll the whole window comes out from under them. */
  private static boolean scrollsWhole(Node node) {
    return node instanceof ScrollBar && node.getParent() instanceof DisplayRoot;
  }

  static boolean isViewport(Node node) {
    return node.getParent() instanceof ScrollPane && node.getStyleClass().contains("viewport");
  }

  private void region(Region region, double opacity, Bounds clip, List<Item.Scroll> scrolls) {
    Item.Sort sort = region.getShape() == null ? Item.Sort.FILL : Item.Sort.SIGN;
    if (region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        put(region, sort, inset(region, fill.getInsets()), fill.getFill(), opacity, clip, scrolls);
      }
    }
    if (region.getBorder() != null) {
      for (BorderStroke stroke : region.getBorder().getStrokes()) {
        border(region, stroke, opacity, clip, scrolls);
      }
    }
  }

  private void border(
      Region region, BorderStroke stroke, double opacity, Bounds clip, List<Item.Scroll> scrolls) {
    Bounds all = inset(region, stroke.getInsets());
    double w = all.getWidth();
    double h = all.getHeight();
    double top = stroke.getWidths().getTop();
    double right = stroke.getWidths().getRight();
    double bottom = stroke.getWidths().getBottom();
    double left = stroke.getWidths().getLeft();
    double x = all.getMinX();
    double y = all.getMinY();
    put(
        region,
        Item.Sort.BORDER,
        new BoundingBox(x, y, w, top),
        stroke.getTopStroke(),
        opacity,
        clip,
        scrolls);
    put(
        region,
        Item.Sort.BORDER,
        new BoundingBox(x + w - right, y, right, h),
        stroke.getRightStroke(),
        opacity,
        clip,
        scrolls);
    put(
        region,
        Item.Sort.BORDER,
        new BoundingBox(x, y + h - bottom, w, bottom),
        stroke.getBottomStroke(),
        opacity,
        clip,
        scrolls);
    put(
        region,
        Item.Sort.BORDER,
        new BoundingBox(x, y, left, h),
        stroke.getLeftStroke(),
        opacity,
        clip,
        scrolls);
  }

  private static Bounds inset(Region region, Insets insets) {
    return new BoundingBox(
        insets.getLeft(),
        insets.getTop(),
        Math.max(0, region.getWidth() - insets.getLeft() - insets.getRight()),
        Math.max(0, region.getHeight() - insets.getTop() - insets.getBottom()));
  }

  private void text(Text text, double opacity, Bounds clip, List<Item.Scroll> scrolls) {
    if (!text.getText().isBlank()) {
      put(text, Item.Sort.TEXT, text.getLayoutBounds(), text.getFill(), opacity, clip, scrolls);
    }
  }

  /** Letters and scans: paper. */
  private void picture(Node node, Bounds clip, List<Item.Scroll> scrolls) {
    put(node, Item.Sort.PICTURE, node.getLayoutBounds(), Color.WHITE, 1, clip, scrolls);
  }

  private void shape(Shape shape, double opacity, Bounds clip, List<Item.Scroll> scrolls) {
    Paint paint = shape.getFill() == null ? shape.getStroke() : shape.getFill();
    put(shape, Item.Sort.SIGN, shape.getLayoutBounds(), paint, opacity, clip, scrolls);
  }

  private void put(
      Node node,
      Item.Sort sort,
      Bounds local,
      Paint paint,
      double opacity,
      Bounds clip,
      List<Item.Scroll> scrolls) {
    Color color = color(paint);
    double seen = color.getOpacity() * opacity;
    if (seen > 0.004 && local.getWidth() > 0 && local.getHeight() > 0) {
      Color painted =
          new Color(color.getRed(), color.getGreen(), color.getBlue(), Math.min(1, seen));
      Item item =
          new Item(items.size(), node, sort, node.localToScene(local), clip, painted, scrolls);
      items.add(item);
      if (painted.getOpacity() > OPAQUE && (sort == Item.Sort.FILL || sort == Item.Sort.PICTURE)) {
        hiding.add(item);
      }
    }
  }

  private static Color color(Paint paint) {
    return switch (paint) {
      case null -> Color.TRANSPARENT;
      case Color color -> color;
      case LinearGradient gradient when !gradient.getStops().isEmpty() ->
          gradient.getStops().getFirst().getColor();
      default -> Color.TRANSPARENT;
    };
  }
}
