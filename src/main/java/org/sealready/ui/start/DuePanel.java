package org.sealready.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.keys.Arrows;

/** What is due across all filings: three things, and the others when they are asked for. */
final class DuePanel extends VBox {

  private static final PseudoClass RED = PseudoClass.getPseudoClass("red");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
  private final List<DueLine> lines = new ArrayList<>();

  /**
   * @param most how many are shown
   * @param more shows more of them
   */
  DuePanel(StartPage page, int most, StartTexts texts, StartActions actions, Runnable more) {
    getStyleClass().add("due-panel");
    pseudoClassStateChanged(RED, page.isUrgent());
    for (DueRow row : page.due().stream().limit(most).toList()) {
      lines.add(new DueLine(row, lines.isEmpty() && row.isRed(), texts, actions));
    }
    getChildren().addAll(lines);
    List<ButtonBase> ways = new ArrayList<>(lines.stream().map(DueLine::way).toList());
    int others = page.due().size() - lines.size();
    if (others > 0) {
      ButtonBase link = Labels.link(texts.words().text("ui.start.more-due", others), more);
      HBox foot = new HBox(link);
      foot.getStyleClass().add("due-more");
      getChildren().add(foot);
      ways.add(link);
    } else if (!lines.isEmpty()) {
      lines.getLast().pseudoClassStateChanged(LAST, true);
    }
    Arrows.in(this).over(ways.stream().map(way -> new Arrows.Stop(way, List.of())).toList());
  }

  /** The way to the first of them. */
  Node first() {
    return lines.getFirst().way();
  }

  List<DueLine> lines() {
    return lines;
  }
}
