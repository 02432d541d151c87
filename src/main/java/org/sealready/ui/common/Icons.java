package org.sealready.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Drawn marks; their outlines and colours stand in the style sheet as {@code icon-<name>}. */
public final class Icons {

  private Icons() {}

  /** The mark of this name, without a name for screen readers: words beside it say the same. */
  public static Region of(String name) {
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "icon-" + name);
    icon.setMouseTransparent(true);
    return icon;
  }

  /** The tile with the seal character. */
  public static Node logo() {
    return tile("印", "logo");
  }

  /** A square with one character. */
  public static Node tile(String character, String styleClass) {
    Label label = new Label(character);
    label.getStyleClass().add("tile-text");
    StackPane tile = new StackPane(label);
    tile.getStyleClass().addAll("tile", styleClass);
    return tile;
  }
}
