package org.sealready.ui.preview;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.display.Density;

/** What the letter lies on: shows it as large as wished, and moves it by wheel or by hand. */
final class ZoomPane extends ScrollPane {

  /** What the paper keeps free on either side of the page. */
  private static final double EDGE = 24;

  /** So that no rounding of the width brings a scroll bar. */
  private static final double HAIR = 2;

  private static final double BAR = 10;

  private static final double LEAST = 200;

  /** Hints that are narrower than this take so many lines that no room is left for the page. */
  private static final double NARROW = 240;

  /** How far a wheel turns between two steps. */
  private static final double NOTCH = 40;

  private final PreviewModel model;
  private final LetterPage page;
  private final Region below;
  private final VBox paper;
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);
  private double turned;

  /**
   * @param above where the page would be, when there is none
   * @param below hints, about as wide as the page
   */
  ZoomPane(PreviewModel model, LetterPage page, Node above, Region below) {
    this.model = model;
    this.page = page;
    this.below = below;
    paper = new VBox(above, page, below);
    paper.getStyleClass().add("paper");
    paper
        .minWidthProperty()
        .bind(
            Bindings.when(page.managedProperty())
                .then(page.minWidthProperty().add(2 * EDGE))
                .otherwise(0));
    getStyleClass().add("desk");
    setContent(paper);
    setFitToWidth(true);
    setFocusTraversable(false);
    setPannable(true);
    addEventFilter(ScrollEvent.SCROLL, this::onScroll);
    widthProperty().subscribe(width -> measure());
    heightProperty().subscribe(height -> measure());
    paper.insetsProperty().subscribe(insets -> measure());
    new WhileShown(this).follow(model.zoom(), zoom -> measure());
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .subscribe(scale -> measure());
  }

  private void measure() {
    if (getScene() == null || getHeight() <= 0) {
      return;
    }
    double all = Math.max(getWidth() - 2 * EDGE - HAIR, LEAST);
    Zoom zoom = model.zoom().get().settled(all, high(all));
    double wide = zoom instanceof Zoom.WholePage ? all : Math.max(all - BAR, LEAST);
    setHbarPolicy(sideways(zoom));
    PageSize first = within(zoom, wide, wide);
    PageSize size = within(zoom, wide, below(first, all));
    below.setMaxWidth(below(size, all));
    factor.set(size.perPoint() / Zoom.ACTUAL);
    page.resize(size);
    model.width().set(size.pixels());
  }

  /** How wide the hints are: as the page, but where it is narrow as wide as can be read. */
  private static double below(PageSize page, double all) {
    return Math.max(page.width(), Math.min(all, NARROW));
  }

  /** The page's size; hints that are as wide as a narrow page take more lines below it. */
  private PageSize within(Zoom zoom, double wide, double hints) {
    return PageSize.of(zoom.perPoint(wide, high(hints)), Density.of(this));
  }

  /** The room down the page, above hints of this width. */
  private double high(double hints) {
    double margins = paper.getInsets().getTop() + paper.getInsets().getBottom();
    double gap = paper.getSpacing() + HAIR;
    return Math.max(getHeight() - margins - gap - below.prefHeight(hints), LEAST);
  }

  /** What fits the width is not moved sideways, even where a bar beside it takes of its margin. */
  private static ScrollBarPolicy sideways(Zoom zoom) {
    return switch (zoom) {
      case Zoom.Fitting fitting -> ScrollBarPolicy.NEVER;
      case Zoom.WholePage whole -> ScrollBarPolicy.NEVER;
      case Zoom.FullWidth full -> ScrollBarPolicy.NEVER;
      case Zoom.Times times -> ScrollBarPolicy.AS_NEEDED;
    };
  }

  /** How large the page is shown; 1 is as large as on paper. */
  ReadOnlyDoubleProperty factor() {
    return factor.getReadOnlyProperty();
  }

  /** Shows the page in another size; what is in the middle stays there. */
  void zoom(Zoom zoom) {
    zoom(zoom, localToScene(getWidth() / 2, getHeight() / 2));
  }

  private void zoom(Zoom zoom, Point2D still) {
    Point2D at = page.sceneToLocal(still);
    double right = at.getX() / page.getWidth();
    double down = at.getY() / page.getHeight();
    model.zoom().set(zoom);
    applyCss();
    layout();
    Point2D off =
        sceneToLocal(page.localToScene(right * page.getWidth(), down * page.getHeight()))
            .subtract(sceneToLocal(still));
    setHvalue(moved(getHvalue(), off.getX(), room().getX()));
    setVvalue(moved(getVvalue(), off.getY(), room().getY()));
  }

  /** How much of the paper is out of sight. */
  private Point2D room() {
    return new Point2D(
        paper.getWidth() - getViewportBounds().getWidth(),
        paper.getHeight() - getViewportBounds().getHeight());
  }

  private static double moved(double value, double by, double room) {
    return room <= 0 ? 0 : Math.clamp(value + by / room, 0, 1);
  }

  private void onScroll(ScrollEvent event) {
    if (!event.isShortcutDown()) {
      return;
    }
    event.consume();
    turned += event.getDeltaY();
    while (Math.abs(turned) >= NOTCH) {
      boolean up = turned > 0;
      turned -= up ? NOTCH : -NOTCH;
      Zoom next = up ? Zoom.above(factor.get()) : Zoom.below(factor.get());
      zoom(next, new Point2D(event.getSceneX(), event.getSceneY()));
    }
  }
}
