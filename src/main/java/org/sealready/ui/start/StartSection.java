package org.sealready.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.keys.Arrows;
import org.sealready.words.Words;

/** A list of the start screen under its heading: the beginning of it, and more when asked for. */
final class StartSection extends VBox {

  private final Words words;
  private final String title;
  private final String note;
  private final Arrows arrows;
  private final VBox body = new VBox();
  private int most;

  /**
   * @param title key of what the list is called
   * @param note key of how many there are, and in what order
   * @param first how many are shown before somebody asks for more
   */
  StartSection(Words words, String title, String note, int first) {
    this.words = words;
    this.title = title;
    this.note = note;
    this.most = first;
    getStyleClass().add("start-section");
    arrows = Arrows.in(body);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** How many are shown. */
  int most() {
    return most;
  }

  /**
   * Shows them. One alone is not counted and has no order.
   *
   * @param all how many there are
   * @param content those that are shown
   * @param stops what the arrows come to, one for each that is shown
   * @param more shows more than before
   */
  void show(int all, Node content, List<Arrows.Stop> stops, Runnable more) {
    setVisible(all > 0);
    HBox heading = new HBox(Labels.line(words.text(title), "section-title"));
    if (all > 1) {
      heading.getChildren().add(Labels.line(words.text(note, all), "section-note"));
    }
    heading.getStyleClass().add("section-line");
    body.getChildren().setAll(content);
    getChildren().setAll(heading, body);
    arrows.over(stops);
    int others = all - stops.size();
    if (others > 0) {
      getChildren().add(link(Math.min(others, most), others, stops.size(), more));
    }
  }

  private Hyperlink link(int next, int others, int before, Runnable more) {
    return Labels.link(
        words.text("ui.start.more", next, others),
        () -> {
          most = 2 * most;
          more.run();
          arrows.go(before);
        });
  }
}
