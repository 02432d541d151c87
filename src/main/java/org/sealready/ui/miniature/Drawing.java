package org.sealready.ui.miniature;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.sealready.form.Field;
import org.sealready.form.specimen.Place;
import org.sealready.form.specimen.Specimen;
import org.sealready.ui.common.Wrapping;
import org.sealready.ui.form.AnswerText;

/**
 * A paper drawn small: its frame, its lines with the answers of the form, and the line marked that
 * the focused field is copied from. It is laid out once in its own units and scaled to the room.
 */
final class Drawing extends Pane {

  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  /** Larger than this it says no more. */
  private static final double MOST = 1.15;

  private final Specimen paper;
  private final Pane sheet = new Pane();
  private final Scale scale = new Scale(1, 1, 0, 0);
  private final List<PlaceBox> places;

  /**
   * @param go told the field of a line that was clicked
   */
  Drawing(Specimen paper, Consumer<Field<?>> go) {
    this.paper = paper;
    places = paper.places().stream().map(PlaceBox::new).toList();
    getStyleClass().add("miniature");
    sheet
        .getStyleClass()
        .addAll("miniature-sheet", "look-" + paper.look().name().toLowerCase(Locale.ROOT));
    sheet.setPrefSize(paper.look().width(), paper.look().height());
    sheet.getTransforms().add(scale);
    sheet.getChildren().addAll(Ornaments.of(paper));
    sheet.getChildren().addAll(places);
    getChildren().add(sheet);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    places.forEach(box -> leadTo(box, go));
  }

  private static void leadTo(PlaceBox box, Consumer<Field<?>> go) {
    box.place().about().stream()
        .findFirst()
        .ifPresent(
            field -> {
              box.setCursor(Cursor.HAND);
              box.setOnMouseClicked(event -> go.accept(field));
            });
  }

  Specimen paper() {
    return paper;
  }

  /** Shows these answers, and the place of this field. */
  void show(AnswerText texts, Field<?> focused) {
    for (PlaceBox box : places) {
      box.show(texts);
      boolean isHere = box.place().about().contains(focused);
      box.pseudoClassStateChanged(MARKED, isHere);
      if (isHere) {
        box.toFront();
      }
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? paper.look().width() : width;
    return Math.ceil(paper.look().height() * Math.min(MOST, wide / paper.look().width()));
  }

  @Override
  protected double computePrefWidth(double height) {
    return paper.look().width();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(MOST, getWidth() / paper.look().width());
    scale.setX(factor);
    scale.setY(factor);
    sheet.resizeRelocate(0, 0, paper.look().width(), paper.look().height());
  }

  /** A line of the paper: its label and its value, or bars where nothing is copied from. */
  private static final class PlaceBox extends Pane {

    private final Place place;
    private final Label value = new Label();

    PlaceBox(Place place) {
      this.place = place;
      Place.Box box = place.box();
      getStyleClass().add("miniature-place");
      relocate(box.x(), box.y());
      setPrefSize(box.width(), box.height());
      Label label = new Label(place.label());
      label.getStyleClass().add("miniature-label");
      boolean isAbove = place.labelWidth() == 0;
      double from = isAbove ? 5 : place.labelWidth();
      if (!isAbove) {
        label.setPrefWidth(place.labelWidth() - 4);
      }
      double top = isAbove ? 2 : Math.min(4, box.height() / 2 - 7);
      label.relocate(5, top);
      value.getStyleClass().add("miniature-value");
      Wrapping.in(value);
      double valueTop = isAbove ? 13 : top - 1;
      value.setPrefSize(box.width() - from - 4, box.height() - valueTop);
      value.relocate(from, valueTop);
      getChildren().addAll(label, value);
      if (place.values().isEmpty() && !place.label().isEmpty()) {
        bars(from, box);
      }
    }

    private void bars(double from, Place.Box box) {
      int lines = Math.max(1, (int) (box.height() / 12));
      for (int line = 0; line < lines; line++) {
        Region bar = new Region();
        bar.getStyleClass().add("miniature-bar");
        double width = (box.width() - from - 6) * (line == lines - 1 ? 0.6 : 1);
        bar.resizeRelocate(from, 6 + line * 11, width, 3);
        bar.setManaged(false);
        getChildren().add(bar);
      }
    }

    Place place() {
      return place;
    }

    void show(AnswerText texts) {
      String text =
          String.join(
              " – ",
              place.values().stream().map(texts::of).filter(each -> !each.isEmpty()).toList());
      if (!text.equals(value.getText())) {
        value.setText(text);
      }
    }
  }
}
