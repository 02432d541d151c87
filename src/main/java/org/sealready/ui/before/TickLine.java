package org.sealready.ui.before;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Wrapping;

/**
 * Something that is done or not; what to look at, or the choice that belongs to it, stands beside
 * it where there is room, else below.
 */
final class TickLine extends Pane {

  private static final double GAP = 14;
  private static final double BELOW = 2;

  /** Where the text of the box begins. */
  private static final double INDENT = 28;

  private final BeforeModel model;
  private final BeforeSection.Item item;
  private final CheckBox box = new CheckBox();
  private final Optional<WayChips> chips;
  private final Optional<Region> more;
  private boolean showing;

  TickLine(BeforeModel model, BeforeSection.Item item, BeforeTexts texts) {
    this.model = model;
    this.item = item;
    String hint = texts.of(item.hint());
    box.setText(texts.of(item.text()));
    box.getStyleClass().add("before-box");
    box.setMnemonicParsing(false);
    Wrapping.in(box);
    box.setAccessibleText(hint.isEmpty() ? box.getText() : box.getText() + " " + hint);
    box.setDisable(model.form().isFixed());
    box.selectedProperty()
        .subscribe(
            (before, isTicked) -> {
              if (!showing) {
                model.tick(item, isTicked);
              }
            });
    chips = item.question().map(question -> new WayChips(model, question, texts));
    more =
        chips.isPresent() || hint.isEmpty()
            ? chips.map(Region.class::cast)
            : Optional.of(Labels.wrapped(hint, "before-hint"));
    setMinWidth(0);
    getChildren().add(box);
    more.ifPresent(getChildren()::add);
  }

  CheckBox box() {
    return box;
  }

  void show() {
    showing = true;
    box.setSelected(model.record().isTicked(item.tick()));
    showing = false;
    chips.ifPresent(WayChips::show);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return box.prefWidth(-1) + more.map(region -> GAP + region.prefWidth(-1)).orElse(0.0);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? computePrefWidth(-1) : width;
    double own = box.prefHeight(Math.min(wide, box.prefWidth(-1)));
    if (more.isEmpty()) {
      return own;
    }
    return isBeside(wide)
        ? Math.max(own, more.get().prefHeight(more.get().prefWidth(-1)))
        : own + BELOW + more.get().prefHeight(wide - INDENT);
  }

  private boolean isBeside(double width) {
    return computePrefWidth(-1) <= width;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double wide = Math.min(width, Math.ceil(box.prefWidth(-1)));
    double high = box.prefHeight(wide);
    if (more.isEmpty() || !isBeside(width)) {
      box.resizeRelocate(0, 0, wide, high);
      more.ifPresent(
          region ->
              region.resizeRelocate(
                  INDENT, high + BELOW, width - INDENT, region.prefHeight(width - INDENT)));
      return;
    }
    double beside = more.get().prefWidth(-1);
    double other = more.get().prefHeight(beside);
    double line = Math.max(high, other);
    place(box, 0, line, wide, high);
    place(more.get(), wide + GAP, line, beside, other);
  }

  /** In the middle of the line. */
  private static void place(Region region, double x, double line, double width, double height) {
    region.resizeRelocate(x, (line - height) / 2, width, height);
  }
}
