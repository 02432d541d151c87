package org.sealready.ui.app;

import java.util.ArrayList;
import java.util.List;
import org.sealready.service.FilingName;
import org.sealready.service.filings.KeptFiling;
import org.sealready.service.filings.RecoveryReport;
import org.sealready.vault.file.FolderAccess;
import org.sealready.words.Words;

/**
 * Texts of the recovery report of a start.
 *
 * @param aside names of key files that were moved aside
 */
record RecoveryReportTexts(RecoveryReport found, List<String> aside, List<KeptFiling> filings) {

  /** Whether there is anything to report. */
  boolean isAny() {
    return !aside.isEmpty()
        || !found.outdated().isEmpty()
        || !found.trial().isEmpty()
        || found.access() != FolderAccess.OWN
        || found.trouble().isPresent();
  }

  /** All of it, the gravest first. */
  String in(Words words) {
    List<String> texts = new ArrayList<>();
    if (!aside.isEmpty()) {
      texts.add(words.text("ui.found.aside", String.join(words.text("ui.list.comma"), aside)));
    }
    if (!found.outdated().isEmpty()) {
      List<String> titles = found.outdated().stream().map(id -> title(id, words)).toList();
      texts.add(
          words.text(
              "ui.found.outdated",
              titles.size(),
              String.join(words.text("ui.list.comma"), titles)));
    }
    switch (found.access()) {
      case OWN -> {}
      case CLOSED -> texts.add(words.text("ui.found.closed"));
      case SHARED -> texts.add(words.text("ui.found.shared"));
    }
    if (!found.trial().isEmpty()) {
      texts.add(trial(words, found.trial()));
    }
    found
        .trouble()
        .map(kind -> words.text("ui.found.trouble", words.text(kind.key())))
        .ifPresent(texts::add);
    return String.join("\n", texts);
  }

  /** The notice that there are filings of trial versions, with their file names. */
  static String trial(Words words, List<String> names) {
    return words.text("ui.found.trial", String.join(words.text("ui.list.comma"), names));
  }

  private String title(String id, Words words) {
    return filings.stream()
        .filter(each -> each.id().equals(id))
        .filter(KeptFiling.Readable.class::isInstance)
        .map(KeptFiling.Readable.class::cast)
        .findFirst()
        .map(each -> new FilingName(words).of(each.title(), each.subtitle()))
        .orElseGet(() -> words.text("ui.filing.unnamed"));
  }
}
