package org.sealready.ui.placing;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.sealready.paper.Placement;
import org.sealready.pdf.PageImage;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.PaperEditor;
import org.sealready.service.paper.PaperSketch;
import org.sealready.ui.task.LatestTask;
import org.sealready.ui.task.Tasks;

/** Draws the page that is being arranged in the background; of several changes the last counts. */
final class PageDrawing {

  private final PlacingModel model;
  private final LatestTask<RenderedPage> drawing;
  private final DoubleProperty scale = new SimpleDoubleProperty();
  private final ReadOnlyObjectWrapper<Optional<RenderedPage>> sight =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  PageDrawing(PlacingModel model, Tasks tasks) {
    this.model = model;
    drawing = LatestTask.tellingEach(tasks, drawn -> sight.set(Optional.of(drawn)), Tasks::fault);
    scale.subscribe(value -> draw());
  }

  /** Pixels per point; nothing is drawn before somebody looks. */
  DoubleProperty scale() {
    return scale;
  }

  ReadOnlyObjectProperty<Optional<RenderedPage>> sight() {
    return sight.getReadOnlyProperty();
  }

  void draw() {
    if (scale.get() > 0) {
      Placement now = model.placement().get();
      int page = model.page().get();
      double pixels = scale.get();
      drawing.want(() -> sight(now, page, pixels));
    }
  }

  private RenderedPage sight(Placement placement, int page, double pixels) {
    PaperEditor desk = model.desk();
    OfficialPaper form = model.form();
    PaperSketch sketch = desk.sketch(model.effective(), form, placement);
    PaperSketch shown = desk.sketch(model.shown(), form, placement);
    PageImage paper = desk.paper(form, page, pixels);
    return new RenderedPage(
        page, paper, desk.texts(form, page, shown.pages().get(page), pixels), sketch);
  }
}
