package org.sealready.ui.letters;

import java.time.LocalDate;
import javafx.scene.layout.HBox;
import org.sealready.service.letter.PrintState;
import org.sealready.service.letter.PrintTexts;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;

/** When a letter was printed last, and whether that print still holds. */
final class PrintLine extends HBox {

  PrintLine(PrintState print, PrintTexts texts, LocalDate today) {
    String kind = print.isValid() ? "hint" : "warning";
    getChildren().addAll(Icons.of(kind), Labels.wrapped(texts.line(print, today), "message-text"));
    getStyleClass().addAll("message", kind, "letter-blocked", "letter-print");
  }
}
