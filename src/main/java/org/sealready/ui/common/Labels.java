package org.sealready.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sealready.words.Visible;

/** Texts and buttons with their style classes; invisible characters are made visible. */
public final class Labels {

  private Labels() {}

  /** One line. */
  public static Label line(String text, String... styleClasses) {
    Label label = new Label(Visible.lines(text));
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** A text that breaks into as many lines as it needs, none of a single character at its end. */
  public static Label wrapped(String text, String... styleClasses) {
    Label label = new WrappedLabel(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** One point of a list: its lines begin beside the dot, not below it. */
  public static HBox point(String text, String styleClass) {
    Label dot = line("·", "muted");
    dot.setMinWidth(Region.USE_PREF_SIZE);
    HBox point = new HBox(dot, wrapped(text, styleClass));
    point.getStyleClass().add("point");
    return point;
  }

  /** A text that may be missing: where there is no room for all of it, it is not shown. */
  public static Label wholeOrNot(String text, String... styleClasses) {
    Label label = line(text, styleClasses);
    label.setMinWidth(0);
    label.widthProperty().subscribe(width -> label.setVisible(isWhole(label)));
    label.textProperty().subscribe(now -> label.setVisible(isWhole(label)));
    return label;
  }

  /** Before it is laid out it has no width, and seems to want none. */
  private static boolean isWhole(Label label) {
    return label.getWidth() > 0 && label.getWidth() > label.prefWidth(-1) - 1;
  }

  /** A button that does this. */
  public static Button button(String text, Runnable action, String... styleClasses) {
    Button button = new Button(Visible.line(text));
    button.getStyleClass().addAll(styleClasses);
    button.setOnAction(event -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** A link that does this. */
  public static Hyperlink link(String text, Runnable action) {
    Hyperlink link = new Hyperlink(Visible.line(text));
    link.setOnAction(
        event -> {
          link.setVisited(false);
          action.run();
        });
    link.setMinWidth(Region.USE_PREF_SIZE);
    return link;
  }

  /** The same button with a tip, which also names the key that does the same. */
  public static Button tipped(Button button, String tip) {
    Tips.on(button, tip);
    return button;
  }

  /** Room that pushes what follows to the right. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
