package org.sealready.filing.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sealready.Ours;
import org.sealready.letter.Element;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.letter.TemplateProblem;
import org.sealready.letter.WordingClauses;
import org.sealready.letter.clause.Clause;
import org.sealready.letter.clause.ClauseCheck;

/** What wordings of the bundled letters make of what the letters must say. */
class LetterClausesTest {

  private static final List<Letter> LETTERS = Ours.catalogue().letters();

  /** An organisation with and without words that ask for an approval. */
  private static final List<Predicate<String>> CASES =
      List.of("seal"::equals, Set.of("seal", "words", "finance", "culture", "training")::contains);

  /** A changed wording, and the line of the table that changes it. */
  private record Changed(Letter letter, ClauseCheck check, String line, String text) {

    /** Whether the clause that was made worse is named. */
    boolean isFound() {
      String where = line.split("\\|", 3)[1].strip();
      return differences().stream()
          .anyMatch(
              one ->
                  where.equals("#")
                      ? one.kind() == TemplateProblem.Kind.OTHER_LETTER
                      : where.startsWith("s/") || where.endsWith(one.clause()));
    }

    List<TemplateProblem> differences() {
      Template template = Template.parse(text).template();
      List<List<Element.Text>> seen = new ArrayList<>();
      List<TemplateProblem> all = new ArrayList<>();
      for (Predicate<String> on : CASES) {
        if (!seen.contains(template.lines(on))) {
          seen.add(template.lines(on));
          all.addAll(WordingClauses.of(letter, check, template, on));
        }
      }
      return all;
    }
  }

  private static List<Changed> table(String name) {
    try (InputStream in = LetterClausesTest.class.getResourceAsStream("/" + name)) {
      Map<String, ClauseCheck> checks = new HashMap<>();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> changed(line, checks))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Changed changed(String line, Map<String, ClauseCheck> checks) {
    String[] parts = line.split("\\|", 3);
    Letter letter = Ours.catalogue().letter(parts[0].strip()).orElseThrow();
    String text = Template.text(letter.id()).orElseThrow();
    String where = parts[1].strip();
    String other = parts[2].strip().replace("~", "\n");
    String changed =
        where.startsWith("s/")
            ? text.replace(where.split("/")[1], where.split("/")[2])
            : where.equals("#")
                ? text.replaceAll("(?m)^# .*$", "# " + other)
                : where.startsWith("*") ? other : replaced(text, where, other);
    assertTrue(!changed.equals(text), line);
    return new Changed(
        letter,
        checks.computeIfAbsent(letter.id(), id -> WordingClauses.check(letter)),
        line,
        changed);
  }

  /** The text with these words for the lines that are marked with this clause. */
  private static String replaced(String text, String clause, String other) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < lines.size() - 1; i++) {
      if (List.of(lines.get(i).split(" ")).contains(clause) && lines.get(i).startsWith("@clause")) {
        lines.set(i + 1, other);
      }
    }
    return String.join("\n", lines);
  }

  @Test
  void findsWhatWasMadeWorse() {
    List<Changed> worse = table("wordings-worse.txt");
    List<String> passed =
        worse.stream()
            .filter(one -> !one.isFound())
            .map(one -> one.line() + "\n    " + one.differences())
            .toList();
    System.out.println(
        "faults: %d wordings made worse, %d found"
            .formatted(worse.size(), worse.size() - passed.size()));
    assertEquals("", String.join("\n", passed));
  }

  @Test
  void honestRewordingsRaiseNothing() {
    List<Changed> honest = table("wordings-honest.txt");
    List<String> raised =
        honest.stream()
            .filter(one -> !one.differences().isEmpty())
            .map(one -> one.line() + "\n    " + one.differences())
            .toList();
    System.out.println(
        "faults: %d honest rewordings, %d raise nothing"
            .formatted(honest.size(), honest.size() - raised.size()));
    assertEquals("", String.join("\n", raised));
  }

  @TestFactory
  Stream<DynamicTest> theBundledWordingSaysAndMarksEveryClause() {
    return LETTERS.stream()
        .map(
            letter ->
                DynamicTest.dynamicTest(
                    letter.id(),
                    () -> {
                      String text = Template.text(letter.id()).orElseThrow();
                      assertEquals(
                          List.of(), WordingClauses.of(letter, Template.parse(text).template()));
                      assertEquals(
                          letter.clauses().get().clauses().stream()
                              .map(Clause::id)
                              .sorted()
                              .toList(),
                          WordingClauses.marks(letter.template()).stream().sorted().toList());
                    }));
  }
}
