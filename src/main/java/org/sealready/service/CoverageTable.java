package org.sealready.service;

import java.util.List;
import java.util.stream.Collectors;
import org.sealready.form.Reason;
import org.sealready.words.Words;

/** The table of the README: the known reasons for rejection and what answers each. */
public final class CoverageTable {

  private CoverageTable() {}

  /** The table as Markdown. */
  public static String of(Catalogue catalogue, Words words) {
    List<Reason> all = catalogue.reasons();
    List<Reason> covered = new RuleBook(catalogue).covered();
    long waiting = all.stream().filter(Reason::waits).count();
    long impossible = all.stream().filter(reason -> reason.design().isPresent()).count();
    return words.text(
            "rules.coverage.title",
            covered.size(),
            all.size(),
            waiting,
            impossible,
            all.size() - covered.size() - waiting - impossible)
        + "\n\n"
        + words.text("rules.coverage.head")
        + "\n|---|---|---|\n"
        + all.stream()
            .map(reason -> row(reason, words, covered.contains(reason)))
            .collect(Collectors.joining());
  }

  private static String row(Reason reason, Words words, boolean covered) {
    return "| "
        + reason.number()
        + " | "
        + words.of(reason.text())
        + " | "
        + (covered ? ids(reason) : otherwise(reason, words))
        + " |\n";
  }

  private static String otherwise(Reason reason, Words words) {
    if (reason.design().isPresent()) {
      return words.of(reason.design().get());
    }
    return reason.waits()
        ? words.text("rules.coverage.waits", ids(reason))
        : words.text("rules.coverage.open");
  }

  private static String ids(Reason reason) {
    return reason.by().stream().map(id -> "`" + id + "`").collect(Collectors.joining(" "));
  }
}
