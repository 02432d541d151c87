package org.sealready.service.exchange;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Form;
import org.sealready.platform.UploadSlot;
import org.sealready.words.Language;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** What the rows of the copy sheet say, on paper, as lines and in a window. */
public record CopyRowTexts(Form form, Words words) {

  /** The platform's own words; in another language ours beside them. */
  public String label(CopyRow row) {
    Optional<String> paper = row.paper().map(PlacedPaper::slot).map(this::label);
    String own = paper.orElseGet(() -> form.field(row.field()).map(words::label).orElse(""));
    return words.language() == Language.CHINESE || own.isEmpty()
        ? row.label()
        : row.label() + " " + own;
  }

  private String label(UploadSlot slot) {
    return words.phrase(new Phrase(slot.key() + ".label", slot.label(), List.of()));
  }

  /** The value, or that there is none. */
  public String value(CopyRow row) {
    String value = row.paper().map(PlacedPaper::title).map(words::phrase).orElseGet(row::value);
    return value.isEmpty() ? words.text("copy.missing") : value;
  }

  /** What often goes wrong with it; may be empty. */
  public String remark(CopyRow row) {
    return row.remark().map(words::phrase).orElse("");
  }

  /** Of the page of ours that asks for it. */
  public String page(String id) {
    return form.pages().stream()
        .filter(page -> page.id().equals(id))
        .findFirst()
        .map(words::title)
        .orElseGet(() -> words.text("copy.materials"));
  }
}
