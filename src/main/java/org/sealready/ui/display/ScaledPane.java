package org.sealready.ui.display;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows its content larger than it is laid out: everything in it keeps its measures and finds the
 * window smaller. Where that leaves less room than any screen of ours can do with, the whole is
 * scrolled, so that nothing is cut.
 */
sealed class ScaledPane extends Region permits DisplayRoot {

  /** Below these widths, in the measures of the content, bars say less and less. */
  private static final double NARROW = 1100;

  private static final double TIGHT = 880;

  private static final double TIGHTEST = 660;

  private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass IS_TIGHT = PseudoClass.getPseudoClass("tight");
  private static final PseudoClass IS_TIGHTEST = PseudoClass.getPseudoClass("tightest");
  private static final double BAR = 12;
  private static final double MARGIN = 24;
  private static final int LAYOUTS = 2;

  private final Parent content;
  private final Supplier<Dimension2D> least;
  private final Scale scale = new Scale(1, 1);
  private final ScrollBar across = bar(Orientation.HORIZONTAL);
  private final ScrollBar down = bar(Orientation.VERTICAL);

  /**
   * @param least what the content can do with now, in its own measures
   */
  ScaledPane(Parent content, Supplier<Dimension2D> least) {
    this.content = content;
    this.least = least;
    getStyleClass().add("display");
    content.getTransforms().add(scale);
    getChildren().add(content);
    addEventHandler(ScrollEvent.SCROLL, this::onScroll);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::onFocus);
  }

  private ScrollBar bar(Orientation orientation) {
    ScrollBar bar = new ScrollBar();
    bar.setOrientation(orientation);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener(moved -> move());
    return bar;
  }

  /** How much larger things are shown than they are laid out. */
  final void scale(double factor) {
    scale.setX(factor);
    scale.setY(factor);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() / scale.getX();
    double height = getHeight() / scale.getY();
    pseudoClassStateChanged(IS_NARROW, width < NARROW);
    pseudoClassStateChanged(IS_TIGHT, width < TIGHT);
    pseudoClassStateChanged(IS_TIGHTEST, width < TIGHTEST);
    Dimension2D room = least.get();
    boolean fits = width >= room.getWidth() && height >= room.getHeight();
    if (fits || scale.getX() <= 1) {
      getChildren().removeAll(across, down);
      content.resizeRelocate(0, 0, width, height);
    } else {
      addBars();
      layoutScrolled(room);
    }
  }

  /** The content stays where it is: what leaves a window loses the focus. */
  private void addBars() {
    if (!isScrolled()) {
      getChildren().addAll(across, down);
    }
  }

  private void layoutScrolled(Dimension2D room) {
    double seenAcross = getWidth() - BAR;
    double seenDown = getHeight() - BAR;
    double width = Math.max(room.getWidth(), seenAcross / scale.getX());
    double height = Math.max(room.getHeight(), seenDown / scale.getY());
    content.resize(width, height);
    measure(across, width * scale.getX(), seenAcross);
    measure(down, height * scale.getY(), seenDown);
    across.resizeRelocate(0, seenDown, seenAcross, BAR);
    down.resizeRelocate(seenAcross, 0, BAR, seenDown);
    move();
  }

  private static void measure(ScrollBar bar, double length, double seen) {
    double most = Math.max(0, length - seen);
    bar.setMax(most);
    bar.setValue(Math.min(bar.getValue(), most));
    bar.setVisibleAmount(length <= 0 ? 0 : most * seen / length);
    bar.setBlockIncrement(seen);
    bar.setUnitIncrement(MARGIN);
    bar.setVisible(most > 0);
  }

  private void move() {
    content.relocate(-Math.round(across.getValue()), -Math.round(down.getValue()));
  }

  private boolean isScrolled() {
    return getChildren().contains(down);
  }

  private void onScroll(ScrollEvent event) {
    if (isScrolled() && !event.isShortcutDown()) {
      event.consume();
      scroll(across, across.getValue() - event.getDeltaX());
      scroll(down, down.getValue() - event.getDeltaY());
    }
  }

  private static void scroll(ScrollBar bar, double value) {
    bar.setValue(Math.clamp(value, 0, Math.max(0, bar.getMax())));
  }

  /**
   * Who works with keys sees where he is, also after a pane in the content has scrolled to the same
   * node, which it does after the next layout.
   */
  private void onFocus(Node focused) {
    reveal(focused);
    if (focused != null && isScrolled()) {
      getScene().addPostLayoutPulseListener(new Later(getScene(), focused));
      Platform.requestNextPulse();
    }
  }

  /** Brings the focus into view after two layouts. */
  private final class Later implements Runnable {

    private final Scene scene;
    private final Node focused;
    private int layouts;

    Later(Scene scene, Node focused) {
      this.scene = scene;
      this.focused = focused;
    }

    @Override
    public void run() {
      layouts++;
      if (layouts < LAYOUTS) {
        Platform.requestNextPulse();
        return;
      }
      scene.removePostLayoutPulseListener(this);
      if (scene.getFocusOwner() == focused) {
        reveal(focused);
      }
    }
  }

  private void reveal(Node focused) {
    if (focused != null && isScrolled()) {
      Bounds place = sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
      scroll(across, shown(across, getWidth() - BAR, place.getMinX(), place.getMaxX()));
      scroll(down, shown(down, getHeight() - BAR, place.getMinY(), place.getMaxY()));
    }
  }

  private static double shown(ScrollBar bar, double seen, double from, double to) {
    if (from >= 0 && to <= seen) {
      return bar.getValue();
    }
    boolean isBefore = from < 0 || to - from > seen - 2 * MARGIN;
    return bar.getValue() + (isBefore ? from - MARGIN : to - seen + MARGIN);
  }
}
