package org.sealready.service;

import java.util.List;
import org.sealready.draft.RecoveryKey;
import org.sealready.pdf.SheetPdf;
import org.sealready.pdf.SheetRow;
import org.sealready.pdf.SheetSection;
import org.sealready.words.Words;

/** The recovery key on paper, to be kept where the company's seal is kept. */
public final class RecoverySheet {

  private RecoverySheet() {}

  /** The sheet as PDF. */
  public static byte[] write(RecoveryKey key, Words words) {
    String label = words.text("ui.vault.recovery");
    SheetRow row = new SheetRow(label, key.text(), words.text("ui.vault.recovery.hint"));
    return SheetPdf.write(
        words.text("ui.vault.recovery.title"),
        words.text("ui.vault.recovery.text"),
        List.of(new SheetSection(label, List.of(row))));
  }
}
