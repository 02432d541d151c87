package org.sealready.ui.copysheet;

import java.util.Optional;
import org.sealready.form.Form;
import org.sealready.form.Mask;
import org.sealready.service.exchange.CopiedRows;
import org.sealready.service.exchange.CopyRow;
import org.sealready.service.exchange.CopyRowTexts;
import org.sealready.words.Words;

/** What the rows of the sheet say. */
record CopyTexts(Form form, Words words) {

  private CopyRowTexts texts() {
    return new CopyRowTexts(form, words);
  }

  String label(CopyRow row) {
    return texts().label(row);
  }

  /** The value, masked where somebody could look over a shoulder. */
  String value(CopyItem item, boolean isOpen) {
    String text = texts().value(item.row());
    boolean isCovered = item.isMasked() && !isOpen && !item.row().value().isEmpty();
    return isCovered ? Mask.of(text) : text;
  }

  /** What to know about it: what is wrong, that it has changed, or what often goes wrong. */
  String remark(CopyItem item) {
    Optional<String> problem = item.problem().map(words::message);
    if (problem.isPresent()) {
      return problem.get();
    }
    return item.state() == CopiedRows.State.CHANGED
        ? words.text("ui.copy.changed")
        : texts().remark(item.row());
  }

  String page(String id) {
    return texts().page(id);
  }
}
