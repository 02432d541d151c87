package org.sealready.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.sealready.service.help.HelpBlock;
import org.sealready.service.help.HelpSpan;
import org.sealready.service.help.HelpTarget;
import org.sealready.ui.common.Labels;

/**
 * Some lines of the help that can be selected, with keys and links in them. Places between
 * characters are counted from 0; a key counts as one character.
 */
final class Readable extends StackPane {

  /** The width of one, nearly; a few of them are enough. */
  private static final double CHARACTER = 14;

  private static final int MOST_SHORTER = 3;

  private final TextFlow flow = new TextFlow();
  private final Path marked = new Path();
  private final Path reached = new Path();
  private final List<String> characters = new ArrayList<>();

  /**
   * @param ways what a link does; one that leads nowhere now is plain text
   */
  Readable(
      List<HelpSpan> spans, Function<HelpTarget, Optional<Runnable>> ways, String... styleClasses) {
    getStyleClass().add("help-lines");
    flow.getStyleClass().addAll(styleClasses);
    marked.getStyleClass().add("help-marked");
    marked.setManaged(false);
    reached.getStyleClass().add("help-reached");
    reached.setManaged(false);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(HelpBlock.textOf(spans));
    setMinHeight(Region.USE_PREF_SIZE);
    spans.forEach(span -> add(span, ways));
    getChildren().addAll(marked, reached, flow);
  }

  /** Plain words alone. */
  static Readable of(String text, String... styleClasses) {
    return new Readable(List.of(new HelpSpan.Said(text)), target -> Optional.empty(), styleClasses);
  }

  private void add(HelpSpan span, Function<HelpTarget, Optional<Runnable>> ways) {
    switch (span) {
      case HelpSpan.Said(String text) -> words(text, "help-text");
      case HelpSpan.Strong(String text) -> words(text, "help-text", "help-strong");
      case HelpSpan.Key(String text) -> key(text);
      case HelpSpan.Link(String text, HelpTarget target) ->
          ways.apply(target).ifPresentOrElse(go -> link(text, go), () -> words(text, "help-text"));
    }
  }

  private void words(String text, String... styleClasses) {
    Text node = new Text(text);
    node.getStyleClass().addAll(styleClasses);
    add(node);
  }

  private void add(Text node) {
    flow.getChildren().add(node);
    for (int i = 0; i < node.getText().length(); i++) {
      characters.add(node.getText().substring(i, i + 1));
    }
  }

  /** The keyboard's place is shown behind the words of a link, over all its lines. */
  private void link(String text, Runnable go) {
    HelpLink link = new HelpLink(text, go);
    int from = length();
    add(link);
    link.focusVisibleProperty()
        .addListener(
            (property, was, is) -> outline(reached, from, is ? from + text.length() : from));
  }

  private void key(String text) {
    Label key = Labels.line(text, "key-cap");
    key.setMinWidth(USE_PREF_SIZE);
    flow.getChildren().add(key);
    characters.add(text);
  }

  /** A Chinese character is not left alone in the last line: the others are a little shorter. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    int last = lastCharacter();
    for (int shorter = 0; shorter < MOST_SHORTER && last > 0 && beginsLine(last); shorter++) {
      flow.resize(flow.getWidth() - CHARACTER, flow.getHeight());
      flow.layout();
    }
  }

  private int lastCharacter() {
    int at = length() - 1;
    while (at > 0 && !Character.isLetterOrDigit(characters.get(at).codePointAt(0))) {
      at--;
    }
    return at > 0 && Character.isIdeographic(characters.get(at).codePointAt(0)) ? at : 0;
  }

  private boolean beginsLine(int at) {
    return top(at) > top(at - 1) + CHARACTER / 2;
  }

  private double top(int at) {
    PathElement[] shape = flow.getRangeShape(at, at + 1, false);
    return shape.length > 0 && shape[0] instanceof MoveTo begin ? begin.getY() : 0;
  }

  /** The place between characters that is nearest to this point of the window. */
  int at(double sceneX, double sceneY) {
    Point2D point = flow.sceneToLocal(sceneX, sceneY);
    return Math.clamp(flow.getHitInfo(point).getInsertionIndex(), 0, length());
  }

  int length() {
    return characters.size();
  }

  /** Marks what stands between these places. */
  void mark(int from, int to) {
    outline(marked, from, to);
  }

  private void outline(Path shape, int from, int to) {
    shape.getElements().clear();
    if (from < to) {
      shape.getElements().setAll(flow.getRangeShape(from, to, false));
    }
    shape.setLayoutX(flow.getLayoutX());
    shape.setLayoutY(flow.getLayoutY());
  }

  /** What stands between these places. */
  String text(int from, int to) {
    return String.join("", characters.subList(from, to));
  }
}
