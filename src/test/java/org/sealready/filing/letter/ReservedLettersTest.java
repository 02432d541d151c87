package org.sealready.filing.letter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.letter.WordingClauses;
import org.sealready.letter.clause.Clause;
import org.sealready.letter.clause.ClauseCheck;
import org.sealready.letter.clause.Way;

/** A word that takes a promise back, put before each clause of every bundled letter. */
class ReservedLettersTest {

  private static final List<String> WEAKER =
      List.of("尽量", "原则上", "仅在必要时", "由平台", "希望", "经领导批准后", "勉强", "可以不");

  private static final List<String> DENYING = List.of("拒绝", "无需", "不");

  private static final Set<String> ALL = Set.of("seal", "words", "finance", "culture", "training");

  private final List<String> missed = new ArrayList<>();
  private int tried;

  @Test
  void isFoundNearlyEverywhere() {
    for (Letter letter : Ours.catalogue().letters()) {
      String text = Template.text(letter.id()).orElseThrow();
      ClauseCheck check = WordingClauses.check(letter);
      for (Clause clause : letter.clauses().get().clauses()) {
        WEAKER.forEach(word -> tryWith(letter, check, text, clause, word));
        if (!clause.ways().getFirst().denied()) {
          DENYING.forEach(word -> tryWith(letter, check, text, clause, word));
        }
      }
    }
    System.out.println(
        "faults: %d reservations put before clauses, %d found"
            .formatted(tried, tried - missed.size()));
    assertTrue(tried > 900, "tried " + tried);
    assertTrue(missed.size() <= tried / 25, String.join("\n", missed));
  }

  private void tryWith(Letter letter, ClauseCheck check, String text, Clause clause, String word) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    boolean put = false;
    for (int i = 0; i < lines.size() - 1; i++) {
      List<String> marks = List.of(lines.get(i).split(" "));
      if (marks.getFirst().equals("@clause") && marks.contains(clause.id())) {
        String line = lines.get(i + 1);
        Optional<Integer> at = place(line, clause);
        at.ifPresent(
            where ->
                lines.set(
                    lines.indexOf(line), line.substring(0, where) + word + line.substring(where)));
        put |= at.isPresent();
      }
    }
    if (!put) {
      return;
    }
    tried++;
    Template changed = Template.parse(String.join("\n", lines)).template();
    boolean found =
        WordingClauses.of(letter, check, changed, "seal"::equals).stream()
                .anyMatch(one -> !one.clause().isEmpty())
            || WordingClauses.of(letter, check, changed, ALL::contains).stream()
                .anyMatch(one -> !one.clause().isEmpty());
    if (!found) {
      missed.add(letter.id() + " " + clause.id() + " " + word);
    }
  }

  /** Before what the clause is about, or before the denial of it. */
  private static Optional<Integer> place(String line, Clause clause) {
    for (Way way : clause.ways()) {
      Matcher act = way.act().matcher(line);
      while (act.find()) {
        String part = part(line, act.start(), act.end());
        boolean speaks = way.with().stream().allMatch(topic -> topic.matcher(part).find());
        boolean denied = act.start() > 0 && line.charAt(act.start() - 1) == '不';
        if (way.enough() && speaks && denied == way.denied() && !isOther(way, part)) {
          return Optional.of(way.denied() ? act.start() - 1 : act.start());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(Way way, String part) {
    Optional<Pattern> other = way.unless();
    return part.contains("：") || other.map(words -> words.matcher(part).find()).orElse(false);
  }

  private static String part(String line, int start, int end) {
    int from = start;
    int to = end;
    while (from > 0 && "，；。".indexOf(line.charAt(from - 1)) < 0) {
      from--;
    }
    while (to < line.length() && "，；。".indexOf(line.charAt(to)) < 0) {
      to++;
    }
    return line.substring(from, to);
  }
}
