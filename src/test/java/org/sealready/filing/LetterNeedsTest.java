package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.filing.data.Regions;
import org.sealready.form.Answers;
import org.sealready.form.Option;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;

/** When a filing needs which letter: a table by hand, and the commitment in every province. */
class LetterNeedsTest {

  private static final Letters LETTERS = new Letters(Ours.catalogue(), LocalDate.of(2026, 11, 21));

  /** Where it is handed in on paper: UCloud, Guangdong 2026-01, Shanghai 2023. */
  private static final List<String> ON_PAPER = List.of("310000", "440000");

  record Row(String sample, String changes, String letter, String need) {}

  static List<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "letter-needs.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|", 4))
        .map(row -> new Row(row[0].strip(), row[1].strip(), row[2].strip(), row[3].strip()))
        .toList();
  }

  private static List<LetterState> states(Answers answers) {
    return LETTERS.states(LETTERS.judged(answers));
  }

  private static String need(Answers answers, String letter) {
    return states(answers).stream()
        .filter(state -> state.letter().id().equals(letter))
        .map(state -> state.need().level().name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void needsWhatTheTableSays(Row row) {
    Answers answers = Changes.of(Ours.answers(row.sample()), row.changes());
    assertEquals(row.need(), need(answers, row.letter()));
  }

  @Test
  void theCommitmentIsOnPaperInTwoProvincesAndPossibleForIndividuals() {
    List<Option> provinces = Regions.PROVINCES.in(Answers.empty());
    assertTrue(provinces.size() > 30);
    for (Option province : provinces) {
      String there = "entity.province=" + province.code();
      String expected = ON_PAPER.contains(province.code()) ? "required" : "advised";
      for (String sample : List.of("company-one-person", "public-institution")) {
        assertEquals(expected, need(Changes.of(Ours.answers(sample), there), "commitment"), there);
      }
      Answers individual = Changes.of(Ours.answers("individual"), there);
      assertEquals("possible", need(individual, "commitment"));
    }
  }

  @Test
  void whatStaysInTheHouseSaysSoAndComesLast() {
    for (String sample : Ours.goodSamples()) {
      List<LetterState> states = states(Ours.answers(sample));
      List<LetterState> kept = states.stream().filter(one -> one.letter().isKept()).toList();
      assertEquals(kept, states.subList(states.size() - kept.size(), states.size()), sample);
      for (LetterState state : states) {
        String told = state.need().reason() + state.letter().guide();
        assertEquals(state.letter().isKept(), told.contains("不要上传"), state.letter().id());
        assertTrue(!state.letter().isKept() || state.need().reason().contains("单位留底"));
        assertTrue(!state.letter().isKept() || state.need().level() == Level.POSSIBLE);
      }
    }
  }

  /** The guide names every letter, two subjects among them, and is still one page. */
  @Test
  void theGuideHasRoomForAllLetters() throws LetterRefused {
    Letter guide = Ours.catalogue().letter("sealing-guide").orElseThrow();
    List<String> samples = new ArrayList<>(Ours.goodSamples());
    assertTrue(samples.remove("character-without-font"), "it cannot be printed");
    for (String sample : samples) {
      Answers wordy = Changes.of(Ours.answers(sample), "entity.businessScope=投资管理、医疗器械、网络销售。");
      String ids =
          states(wordy).stream().map(state -> state.letter().id()).collect(Collectors.joining(","));
      Answers all = Changes.of(wordy, "letters.authenticityCopied=true ;; letters.added=" + ids);
      List<String> missing = new ArrayList<>();
      var filled = LETTERS.fill(Ours.effective(all), guide, false);
      for (LetterState state : states(all)) {
        String title = state.letter().title().replaceFirst("（.*", "");
        if (state.isWanted()
            && state.letter().isKept() == state.letter().id().endsWith("consent")) {
          boolean named =
              filled.blocks().stream().anyMatch(one -> one.plain().contains("《" + title + "》"));
          if (!named) {
            missing.add(title);
          }
        }
      }
      assertEquals(List.of(), missing, sample);
      assertTrue(LetterPdf.place(filled).bodySize() >= 12, sample);
    }
  }
}
