package org.sealready.cli.common;

import org.sealready.form.Form;
import org.sealready.form.Severity;
import org.sealready.json.ProblemsJson.FileProblems;
import org.sealready.json.ProblemsJson.Problem;
import org.sealready.words.Words;

/**
 * The problems of a file for a reader.
 *
 * @param words as they are meant for whoever files
 */
public record TextReport(Terminal terminal, Words words, Form form) {

  private static final String QUESTIONS = "questions";

  public void print(FileProblems report) {
    terminal.say(report.file());
    for (Problem problem : report.problems()) {
      terminal
          .out()
          .println(
              "  "
                  + sign(problem.severity())
                  + " "
                  + words.severity(problem.severity())
                  + "  "
                  + place(problem.field()));
      terminal.out().println("      " + problem.message());
      terminal.out().println("      " + words.text("check.fix", problem.fix()));
      terminal.out().println("      " + words.text("check.source", problem.source()));
    }
    terminal
        .out()
        .println(
            "  "
                + words.text(
                    "check.summary",
                    count(report, Severity.ERROR),
                    count(report, Severity.WARNING)));
  }

  private String place(String id) {
    return form.field(id)
        .map(field -> words.place(form, field))
        .orElseGet(() -> id.equals(QUESTIONS) ? words.text("check.questions") : id);
  }

  public static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "✕";
      case WARNING -> "▲";
      case HINT -> "ℹ";
    };
  }

  private static long count(FileProblems report, Severity severity) {
    return report.problems().stream().filter(problem -> problem.severity() == severity).count();
  }
}
