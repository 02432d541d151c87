package org.sealready.ui.app;

import org.sealready.service.FaultCode;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.words.Words;

/** Says that something unexpected went wrong, with a code that names it in the log. */
final class FaultDialog {

  private FaultDialog() {}

  static void show(Throwable fault, Dialogs dialogs, Words words) {
    DialogCard card =
        new DialogCard(
            words.text("ui.fault.title"), words.text("ui.fault.text", FaultCode.of(fault)));
    card.cancel(words.text("ui.fault.go-on"), dialogs::resume);
    dialogs.interrupt(card);
  }
}
