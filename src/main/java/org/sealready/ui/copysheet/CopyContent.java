package org.sealready.ui.copysheet;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.form.Judged;
import org.sealready.service.exchange.CopyRow;
import org.sealready.service.exchange.CopySheetOutput;
import org.sealready.service.exchange.SmsCard;
import org.sealready.ui.print.SheetPaper;

/** What the copy sheet puts on paper, as it stands when it is asked for. */
public final class CopyContent {

  private CopyContent() {}

  /** The copy sheet. */
  public static SheetPaper.Content of(CopyModel model, CopySheetOutput output) {
    Supplier<Callable<byte[]>> pdf =
        () -> {
          List<CopyRow> rows = model.items().get().stream().map(CopyItem::row).toList();
          Answers answers = model.form().effective().get().answers();
          return () -> output.pdf(answers, rows);
        };
    return new SheetPaper.Content("ui.copy", pdf);
  }

  /** The card for the ministry's message. */
  public static SheetPaper.Content of(CopyModel model, SmsCard card) {
    Supplier<Callable<byte[]>> pdf =
        () -> {
          Judged judged = model.form().judged();
          return () -> card.pdf(judged, model.form().today());
        };
    return new SheetPaper.Content("ui.sms", pdf);
  }
}
