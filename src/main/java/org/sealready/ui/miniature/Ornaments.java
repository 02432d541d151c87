package org.sealready.ui.miniature;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.sealready.form.specimen.Look;
import org.sealready.form.specimen.Specimen;

/**
 * What makes a drawn paper known at a glance: frame, heading, photograph, marks. Outlines only,
 * nothing that could be taken for the real paper.
 */
final class Ornaments {

  private final Look look;
  private final String title;
  private final List<Node> nodes = new ArrayList<>();

  private Ornaments(Specimen paper) {
    look = paper.look();
    title = paper.title();
  }

  /** Those of this paper, from behind to the front. */
  static List<Node> of(Specimen paper) {
    Ornaments ornaments = new Ornaments(paper);
    ornaments.draw();
    return ornaments.nodes;
  }

  private void draw() {
    switch (look) {
      case LICENCE -> {
        frames();
        shape("miniature-emblem", 180, 14, 26, 26);
        heading("large", 0, 38, look.width());
        shape("miniature-code", 312, 60, 42, 42);
        shape("miniature-round", 300, 214, 46, 46);
      }
      case CERTIFICATE -> {
        frames();
        heading("large", 0, 34, look.width());
        shape("miniature-round", 290, 208, 46, 46);
      }
      case CARD_FRONT -> {
        heading("small", 28, 8, 300);
        shape("miniature-photo", 266, 56, 92, 116);
      }
      case CARD_BACK -> {
        shape("miniature-emblem", 28, 24, 56, 56);
        heading("middle", 92, 40, 280);
      }
      case PASSPORT -> {
        heading("small", 20, 10, 240);
        shape("miniature-photo", 20, 44, 92, 120);
        shape("miniature-bar", 20, 216, 346, 5);
        shape("miniature-bar", 20, 234, 346, 5);
      }
      case SITE -> {
        shape("miniature-side", 0, 0, 82, look.height());
        for (int line = 0; line < 5; line++) {
          shape("miniature-bar", 16, 62 + line * 24, line == 4 ? 50 : 38, 4);
        }
        heading("small", 96, 20, 270);
      }
    }
  }

  private void frames() {
    shape("miniature-frame", 5, 5, look.width() - 10, look.height() - 10);
    shape("miniature-frame inner", 11, 11, look.width() - 22, look.height() - 22);
  }

  private void shape(String styleClasses, double x, double y, double width, double height) {
    Region region = new Region();
    region.getStyleClass().addAll(styleClasses.split(" "));
    region.resizeRelocate(x, y, width, height);
    region.setManaged(false);
    region.setMouseTransparent(true);
    nodes.add(region);
  }

  private void heading(String size, double x, double y, double width) {
    Label label = new Label(title);
    label.getStyleClass().addAll("miniature-heading", size);
    label.relocate(x, y);
    label.setPrefWidth(width);
    label.setMouseTransparent(true);
    // The heading of a paper may be marked, and is read all the same.
    label.setViewOrder(-1);
    nodes.add(label);
  }
}
