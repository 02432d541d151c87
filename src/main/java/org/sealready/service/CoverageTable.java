package org.sealready.service;

import java.util.List;
import java.util.stream.Collectors;
import org.sealready.form.Reason;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The table of the README: the known reasons for rejection and what answers each. */
public final class CoverageTable {

  private CoverageTable() {}

  /** The table as Markdown. */
  public static String of(Catalogue catalogue, Words words) {
    List<Reason> covered = new RuleBook(catalogue).covered();
    boolean english = words.language() == Language.ENGLISH;
    return words.text("rules.coverage.title", covered.size(), catalogue.reasons().size())
        + "\n\n"
        + words.text("rules.coverage.head")
        + "\n|---|---|---|\n"
        + catalogue.reasons().stream()
            .map(reason -> row(reason, english, covered.contains(reason)))
            .collect(Collectors.joining());
  }

  private static String row(Reason reason, boolean english, boolean covered) {
    String answer =
        reason.by().isEmpty()
            ? reason.design().stream().skip(english ? 1 : 0).findFirst().orElse("")
            : reason.by().stream().map(id -> "`" + id + "`").collect(Collectors.joining(" "));
    return "| "
        + reason.number()
        + " | "
        + (english ? reason.english() : reason.chinese())
        + " | "
        + (covered ? answer : "–")
        + " |\n";
  }
}
