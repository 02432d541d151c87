package org.sealready.ui.preview;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Smaller, how large now, larger. */
final class ZoomBar extends HBox {

  private final ZoomPane desk;
  private final Words words;
  private final MenuButton now = new MenuButton();

  ZoomBar(ZoomPane desk, Words words) {
    this.desk = desk;
    this.words = words;
    getStyleClass().add("preview-tools");
    now.getStyleClass().add("zoom-menu");
    now.getItems()
        .addAll(
            way("ui.preview.whole", "Shortcut+0", new Zoom.WholePage()),
            way("ui.preview.wide", "Shortcut+2", new Zoom.FullWidth()),
            way("ui.preview.actual", "Shortcut+1", new Zoom.Times(1)));
    getChildren()
        .addAll(
            button("smaller", "ui.preview.smaller", this::smaller),
            now,
            button("larger", "ui.preview.larger", this::larger));
    desk.factor().subscribe(factor -> show(factor.doubleValue()));
  }

  private MenuItem way(String key, String keys, Zoom zoom) {
    MenuItem item = new MenuItem(words.text(key));
    item.setAccelerator(KeyCombination.valueOf(keys));
    item.setOnAction(event -> desk.zoom(zoom));
    return item;
  }

  private Button button(String icon, String key, Runnable action) {
    Button button = Labels.button("", action, "plain-icon");
    button.setGraphic(Icons.of(icon));
    button.setAccessibleText(words.text(key));
    return Labels.tipped(button, words.text(key));
  }

  private void show(double factor) {
    long percent = Math.round(factor * 100);
    now.setText(words.text("ui.preview.percent", percent));
    now.setAccessibleText(words.text("ui.preview.size", percent));
  }

  void smaller() {
    desk.zoom(Zoom.below(desk.factor().get()));
  }

  void larger() {
    desk.zoom(Zoom.above(desk.factor().get()));
  }
}
