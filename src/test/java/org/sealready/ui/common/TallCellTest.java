package org.sealready.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class TallCellTest {

  private static final String LONG = "成都石桥渡文化用品有限责任公司的小程序负责人的有效证件号码";

  /** Shows one text. */
  private static final class Cell extends TallCell<String> {

    private final Label text = Labels.wrapped("");

    private Cell() {
      setPrefWidth(0);
    }

    @Override
    protected Region content() {
      return text;
    }

    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      text.setText(empty ? "" : item);
    }
  }

  private static double height(ListView<String> list, int at) {
    return Fx.get(
        () ->
            list.lookupAll(".list-cell").stream()
                .map(Cell.class::cast)
                .filter(cell -> cell.getIndex() == at)
                .findFirst()
                .orElseThrow()
                .getHeight());
  }

  @Test
  void isAsHighAsTheLinesThatItsTextNeeds() {
    ListView<String> list = Fx.get(ListView::new);
    Fx.run(
        () -> {
          list.setCellFactory(view -> new Cell());
          list.getItems().setAll("短", LONG);
        });
    Fx.show(() -> list, 200, 300);
    assertTrue(height(list, 1) > 1.8 * height(list, 0));
  }
}
