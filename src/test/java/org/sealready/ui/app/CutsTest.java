package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;

class CutsTest {

  @Test
  void whatHasNoRoomIsFound() {
    Fx.show(CutsTest::crowded, 400, 300);
    Cuts cuts = Fx.get(() -> Cuts.in(Fx.root()));
    assertEquals(2, cuts.found().size(), cuts.found().toString());
  }

  private static HBox crowded() {
    Button button = new Button("全部打印");
    button.setMinWidth(600);
    Label label = new Label("一句放不下的很长很长很长很长很长很长的话");
    label.setMaxWidth(100);
    return new HBox(label, button);
  }
}
