package org.sealready.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sealready.form.Severity;

/** The reports of {@code templates} as JSON. */
public final class TemplatesJson {

  /**
   * One problem; {@code line} counts from 1, 0 where the text as a whole is meant.
   *
   * @param compared both texts, where a clause differs
   */
  public record Problem(
      int line, String rule, Severity severity, String message, Optional<Compared> compared) {}

  /** A clause as the bundled wording says it, and what this one says; empty where nothing. */
  public record Compared(String clause, String bundled, String own) {}

  /** One file's problems; {@code letter} is the letter's id. */
  public record FileProblems(String file, String letter, List<Problem> problems) {}

  /** One letter; {@code state} is bundled, own or broken. */
  public record Row(String id, String title, String state, int problems) {}

  private TemplatesJson() {}

  /** The report of these files, in order. */
  public static byte[] problems(List<FileProblems> files) {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    ArrayNode array = root.putArray("files");
    for (FileProblems file : files) {
      ObjectNode node = array.addObject().put("file", file.file()).put("letter", file.letter());
      ArrayNode problems = node.putArray("problems");
      file.problems().forEach(problem -> add(problems, problem));
    }
    return AnswersJson.text(root);
  }

  private static void add(ArrayNode problems, Problem problem) {
    ObjectNode object = problems.addObject();
    object
        .put("line", problem.line())
        .put("rule", problem.rule())
        .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .put("message", problem.message());
    problem
        .compared()
        .ifPresent(
            both ->
                object
                    .put("clause", both.clause())
                    .put("bundled", both.bundled())
                    .put("own", both.own()));
  }

  /** The list of the letters. */
  public static byte[] list(List<Row> rows) {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    ArrayNode array = root.putArray("templates");
    rows.forEach(
        row ->
            array
                .addObject()
                .put("id", row.id())
                .put("title", row.title())
                .put("state", row.state())
                .put("problems", row.problems()));
    return AnswersJson.text(root);
  }
}
