package org.sealready.ui.looks;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Texts of several lines whose last one holds a single Chinese character. */
final class LastLine {

  /** The last character, and the signs behind it. */
  private static final Pattern LAST = Pattern.compile("(\\p{IsHan})[^\\p{L}\\p{N}]*$");

  private static final int LEAST = 3;

  private LastLine() {}

  static List<Finding> in(Looks looks) {
    List<Node> texts =
        looks.of(Item.Sort.TEXT).stream()
            .map(Item::node)
            .filter(node -> !Looks.isWithin(node, TextInputControl.class))
            .filter(node -> !Looks.isWithin(node, "letter-page"))
            .toList();
    Stream<Finding> alone =
        texts.stream()
            .filter(node -> node instanceof Text text && isAlone(text))
            .map(node -> new Finding(Kind.LONE, Named.of(node), ((Text) node).getText()));
    Stream<Finding> flowing =
        texts.stream()
            .map(Node::getParent)
            .filter(node -> node instanceof TextFlow flow && isAlone(flow))
            .distinct()
            .map(node -> new Finding(Kind.LONE, Named.of(node), said((TextFlow) node)));
    return Stream.concat(alone, flowing).toList();
  }

  private static boolean isAlone(Text text) {
    Function<Integer, Bounds> place = at -> place(text.rangeShape(at, at + 1));
    // Where no line has room for two, each is alone.
    return isAlone(text.getText(), place)
        && text.getWrappingWidth() > LEAST * text.getFont().getSize();
  }

  private static boolean isAlone(TextFlow flow) {
    return isAlone(said(flow), at -> place(flow.getRangeShape(at, at + 1, false)));
  }

  /** What is no text counts as one sign. */
  private static String said(TextFlow flow) {
    return flow.getChildren().stream()
        .map(node -> node instanceof Text text ? text.getText() : ".")
        .collect(Collectors.joining());
  }

  private static boolean isAlone(String text, Function<Integer, Bounds> place) {
    Matcher last = LAST.matcher(text);
    return last.find()
        && last.start() > 0
        && place.apply(last.start()).getMinY() > place.apply(last.start() - 1).getCenterY();
  }

  private static Bounds place(PathElement... shape) {
    return new Path(shape).getLayoutBounds();
  }
}
