package org.sealready.ui.print;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.pdf.print.PrinterState;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** Which printer, how many copies, whether in black; and what is the matter with the printer. */
final class PrinterChoice extends VBox {

  private static final int MOST_COPIES = 20;

  private final PrintModel job;
  private final PrinterModel model;
  private final Words words;
  private final ComboBox<String> printers = new ComboBox<>();
  private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
  private final CheckBox black = new CheckBox();
  private final Label trouble = Labels.wrapped("", "printer-trouble");

  PrinterChoice(PrintModel job, Words words) {
    this.job = job;
    this.model = job.printer();
    this.words = words;
    getStyleClass().add("printer-choice");
    printers.setMaxWidth(Double.MAX_VALUE);
    trouble.setMaxWidth(Double.MAX_VALUE);
    black.setText(words.text("ui.print.black"));
    black.selectedProperty().bindBidirectional(model.black());
    HBox pair =
        new HBox(labelled("ui.print.printer", printers), labelled("ui.print.copies", copies));
    pair.getStyleClass().add("field-line");
    Label ink = Labels.wrapped(words.text("ui.print.ink"), "field-hint");
    getChildren().addAll(pair, trouble, black, ink);
    WhileShown shown =
        new WhileShown(this)
            .follow(model.names(), names -> showNames())
            .follow(model.chosen(), printers::setValue);
    printers
        .valueProperty()
        .subscribe(name -> Optional.ofNullable(name).ifPresent(model.chosen()::set));
    shown.follow(model.state(), state -> showState()).follow(job.phase(), phase -> showState());
  }

  private VBox labelled(String key, Node control) {
    Label label = Labels.line(words.text(key), "field-label");
    label.setLabelFor(control);
    VBox box = new VBox(label, control);
    box.getStyleClass().add("print-field");
    return box;
  }

  private void showNames() {
    printers.getItems().setAll(model.names().get());
    printers.setValue(model.chosen().get());
  }

  /** Why nothing was printed goes before what is the matter anyway. */
  private void showState() {
    Optional<PrinterState> state = model.state().get();
    boolean failed = job.phase().get() instanceof PrintPhase.Failed;
    black.setManaged(state.filter(PrinterState::colour).isPresent());
    black.setVisible(black.isManaged());
    trouble.setText(failed ? "" : state.map(this::trouble).orElse(""));
    trouble.setManaged(!trouble.getText().isEmpty());
    trouble.setVisible(trouble.isManaged());
  }

  private String trouble(PrinterState state) {
    if (!state.accepting()) {
      return words.text("print.rejecting");
    }
    return state.stopped() ? words.text("ui.print.stopped") : "";
  }

  int copies() {
    return copies.getValue();
  }
}
