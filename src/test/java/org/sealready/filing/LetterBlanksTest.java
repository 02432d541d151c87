package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.filing.data.Regions;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.form.Option;
import org.sealready.form.Violation;
import org.sealready.letter.Block;
import org.sealready.letter.Letter;
import org.sealready.letter.Run;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;

/**
 * No letter has an unexplained hole: room that is left in a text is told of at the answer that
 * would fill it, and ruled lines follow a sentence that says what is written on them.
 */
class LetterBlanksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Letters LETTERS = new Letters(Ours.catalogue(), TODAY);

  /** All that may be left open, and words of all subjects: every letter has all its room. */
  private static final String OPEN =
      "letters.mainBusiness= ;; letters.industry= ;; letters.consultedAuthority= ;; "
          + "letters.consultedPhone= ;; letters.consultedAnswer= ;; letters.signatoryPhone= ;; "
          + "letters.wordsReason= ;; letters.term= ;; letters.explanation= ;; "
          + "entityContact.position= ;; miniProgramContact.position= ;; "
          + "letters.authenticityCopied=true ;; "
          + "entity.businessScope=投资管理、演出经纪、教育培训、医疗器械、网络销售。";

  /** The rules that tell of room. */
  private static final Set<String> TELL =
      Set.of("letter-element-missing", "finance-letter-phone", "position-missing", "required");

  private final Set<String> unexplained = new TreeSet<>();
  private int letters;
  private int blanks;

  @Test
  void everyBlankIsExplained() {
    for (String sample : Ours.goodSamples()) {
      look(Ours.answers(sample));
      for (Option province : Regions.PROVINCES.in(Answers.empty())) {
        look(
            Changes.of(Ours.answers(sample), "entity.province=" + province.code() + " ;; " + OPEN));
      }
    }
    System.out.printf(
        "faults: %d of %d blank areas in %d letters unexplained%n",
        unexplained.size(), blanks, letters);
    assertTrue(letters > 5_000 && blanks > 1_000, letters + " " + blanks);
    assertEquals(Set.of(), unexplained);
  }

  /** With every letter added that it may have. */
  private void look(Answers answers) {
    String ids =
        LETTERS.states(LETTERS.judged(answers)).stream()
            .map(state -> state.letter().id())
            .collect(Collectors.joining(","));
    Judged judged = LETTERS.judged(Changes.of(answers, "letters.added=" + ids));
    Set<Field<?>> told =
        judged.violations().stream()
            .filter(found -> TELL.contains(found.rule().id()))
            .map(Violation::field)
            .collect(Collectors.toSet());
    for (LetterState state : LETTERS.states(judged)) {
      letters++;
      Letter letter = state.letter();
      List<Block> before = new ArrayList<>();
      for (Block block : LETTERS.fill(judged.effective(), letter, false).blocks()) {
        look(letter, block, before, told, judged.effective());
        before.add(block);
      }
    }
  }

  private void look(
      Letter letter, Block block, List<Block> before, Set<Field<?>> told, Effective effective) {
    if (block instanceof Block.RuledLine) {
      blanks++;
      if (!saysWhatToWrite(letter, before)) {
        unexplained.add(letter.id() + " ruled lines");
      }
    } else if (!(block instanceof Block.Close || block instanceof Block.Sketch)) {
      for (Run run : block.text()) {
        if (run.text().contains("\u3000\u3000\u3000")) {
          blanks++;
          if (reads(run, effective).noneMatch(told::contains)) {
            unexplained.add(letter.id() + " " + run.placeholder());
          }
        }
      }
    }
  }

  /** The lines of an explanation are for what its card and the field say. */
  private static boolean saysWhatToWrite(Letter letter, List<Block> before) {
    Optional<Block> text =
        before.reversed().stream().filter(one -> !(one instanceof Block.RuledLine)).findFirst();
    return letter.id().equals("explanation")
        || text.filter(one -> one.plain().contains("亲笔抄写：“")).isPresent();
  }

  /** The answers that would fill the room, or those that they are copied from. */
  private static Stream<Field<?>> reads(Run run, Effective effective) {
    return Ours.catalogue().placeholders().find(run.placeholder()).stream()
        .flatMap(placeholder -> placeholder.reads().stream())
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of(field), MiniProgramFiling.FORM.origins(field, effective).stream()));
  }
}
