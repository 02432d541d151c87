package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

class TipsTest {

  @Test
  void comesWhenTheControlIsReached() {
    Button first = Fx.get(() -> new Button("first"));
    Button button = Fx.get(() -> new Button("second"));
    Fx.run(() -> Tips.on(button, "what it does"));
    Fx.show(() -> new HBox(first, button));
    Fx.run(first::requestFocus);
    Fx.run(button::requestFocus);
    assertEquals("what it does", Fx.get(() -> button.getTooltip().getText()));
  }

  @Test
  void doesNotLieOverAnOpenMenu() {
    MenuButton menu = Fx.get(() -> new MenuButton("more", null, new MenuItem("first line")));
    Fx.run(() -> Tips.on(menu, "what it does"));
    Fx.show(() -> new HBox(menu));
    Fx.run(menu::requestFocus);
    assertEquals("what it does", Fx.get(() -> menu.getTooltip().getText()));
    Fx.run(menu::show);
    assertNull(Fx.get(menu::getTooltip));
    Fx.run(menu::hide);
    assertEquals("what it does", Fx.get(() -> menu.getTooltip().getText()));
  }
}
