package org.sealready.ui.copysheet;

import java.util.Optional;
import org.sealready.form.Form;
import org.sealready.form.Mask;
import org.sealready.form.Page;
import org.sealready.service.exchange.CopiedRows;
import org.sealready.service.exchange.CopyRow;
import org.sealready.service.exchange.PlacedPaper;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** What the rows of the sheet say. */
record CopyTexts(Form form, Words words) {

  /** The platform's own words; in another language ours beside them. */
  String label(CopyRow row) {
    if (words.language() == Language.CHINESE) {
      return row.label();
    }
    String own = row.isPaper() ? value(row) : form.field(row.field()).map(words::label).orElse("");
    return own.isEmpty() ? row.label() : row.label() + " " + own;
  }

  /** The value, masked where somebody could look over a shoulder. */
  String value(CopyItem item, boolean isOpen) {
    String text = value(item.row());
    if (text.isEmpty()) {
      return words.text("copy.missing");
    }
    return item.isMasked() && !isOpen ? Mask.of(text) : text;
  }

  private String value(CopyRow row) {
    return row.paper().map(PlacedPaper::title).map(words::phrase).orElseGet(row::value);
  }

  /** What to know about it: what is wrong, that it has changed, or what often goes wrong. */
  String remark(CopyItem item) {
    Optional<String> problem = item.problem().map(words::message);
    if (problem.isPresent()) {
      return problem.get();
    }
    return item.state() == CopiedRows.State.CHANGED
        ? words.text("ui.copy.changed")
        : item.row().remark().map(words::phrase).orElse("");
  }

  /** Of the page of ours that asks for it. */
  String page(String id) {
    return form.pages().stream()
        .filter(page -> page.id().equals(id))
        .findFirst()
        .map(this::title)
        .orElseGet(() -> words.text("copy.materials"));
  }

  private String title(Page page) {
    return words.title(page);
  }
}
