package org.sealready.ui.letters;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.DialogCard;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Which printer, how many copies; where there is no printer, the way to a PDF. */
final class PrintDialog {

  private static final int MOST_COPIES = 20;

  private final Words words;
  private final DialogCard card;
  private final ComboBox<String> printers = new ComboBox<>();
  private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
  private final Button save;
  private final Button print;
  private BiConsumer<String, Integer> onPrint = (printer, count) -> {};
  private Runnable onSave = () -> {};

  PrintDialog(Words words, long letters, Runnable cancel) {
    this.words = words;
    card = new DialogCard(words.text("ui.print.title", letters), words.text("ui.print.text"));
    card.with(Labels.line(words.text("ui.print.looking"), "muted"));
    card.cancel(words.text("ui.cancel"), cancel);
    save = card.answer(words.text("ui.print.pdf"), () -> onSave.run(), "outlined", "large");
    print = card.answer(words.text("ui.print.print"), this::print, "primary");
    print.setDisable(true);
  }

  DialogCard card() {
    return card;
  }

  void onPrint(BiConsumer<String, Integer> action) {
    onPrint = action;
  }

  void onSave(Runnable action) {
    onSave = action;
  }

  void show(LettersModel.Printers found) {
    if (found.names().isEmpty()) {
      card.with(Labels.wrapped(words.text("print.no_printer"), "dialog-text", "no-printer"));
      print.setVisible(false);
      print.setManaged(false);
      save.getStyleClass().setAll("button", "primary");
      save.requestFocus();
      return;
    }
    printers.getItems().setAll(found.names());
    printers.setValue(found.usual().orElse(found.names().getFirst()));
    printers.setMaxWidth(Double.MAX_VALUE);
    HBox pair =
        new HBox(labelled("ui.print.printer", printers), labelled("ui.print.copies", copies));
    pair.getStyleClass().add("field-line");
    card.with(pair);
    print.setDisable(false);
    print.requestFocus();
  }

  private VBox labelled(String key, javafx.scene.Node control) {
    Label label = Labels.line(words.text(key), "field-label");
    label.setLabelFor(control);
    VBox box = new VBox(label, control);
    box.getStyleClass().add("print-field");
    return box;
  }

  private void print() {
    onPrint.accept(printers.getValue(), copies.getValue());
  }
}
