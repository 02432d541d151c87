package org.sealready.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.sealready.form.Severity;

/** The report of {@code check} as JSON. */
public final class ProblemsJson {

  /** One problem as text; {@code field} is a field id. */
  public record Problem(
      String rule, Severity severity, String field, String message, String fix, String source) {}

  /** One file's problems. */
  public record FileProblems(String file, List<Problem> problems) {}

  private ProblemsJson() {}

  /** The report of these files, in order. */
  public static byte[] write(List<FileProblems> files) {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    ArrayNode array = root.putArray("files");
    for (FileProblems file : files) {
      ArrayNode problems = array.addObject().put("file", file.file()).putArray("problems");
      file.problems().forEach(problem -> add(problems, problem));
    }
    return AnswersJson.text(root);
  }

  private static void add(ArrayNode problems, Problem problem) {
    problems
        .addObject()
        .put("rule", problem.rule())
        .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .put("field", problem.field())
        .put("message", problem.message())
        .put("fix", problem.fix())
        .put("source", problem.source());
  }
}
