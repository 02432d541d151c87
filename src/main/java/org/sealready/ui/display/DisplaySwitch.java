package org.sealready.ui.display;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sealready.service.display.TextSize;
import org.sealready.service.display.Theme;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Tips;
import org.sealready.words.Words;

/** Where a person chooses colours and text size; in every bar at the top, at the same place. */
public final class DisplaySwitch extends MenuButton {

  private final Words words;

  public DisplaySwitch(Words words) {
    this.words = words;
    setGraphic(Icons.of("display"));
    getStyleClass().addAll("more", "display-switch");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(words.text("ui.display.tip"));
    Tips.on(this, words.text("ui.display.tip"));
    // The choices are made when somebody looks; until then one stands for them, or none would open.
    getItems().add(new MenuItem());
    setOnShowing(event -> DisplayRoot.of(this).ifPresent(root -> fill(root.display())));
  }

  private void fill(Display display) {
    getItems().clear();
    for (Theme theme : Theme.values()) {
      String name = theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
      getItems().add(choice(words.text("ui.display." + name), display.theme(), theme));
    }
    getItems().add(new SeparatorMenuItem());
    for (TextSize size : TextSize.values()) {
      getItems().add(choice(words.text("ui.display.text", size.percent()), display.size(), size));
    }
  }

  private static <T> MenuItem choice(String text, ObjectProperty<T> chosen, T value) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setSelected(value.equals(chosen.get()));
    item.setOnAction(event -> chosen.set(value));
    return item;
  }
}
