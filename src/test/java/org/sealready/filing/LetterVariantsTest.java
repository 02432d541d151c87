package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.letter.Block;
import org.sealready.service.letter.Letters;

/** What a letter says in which province, of which words, for which cause: one table by hand. */
class LetterVariantsTest {

  private static final Letters LETTERS = new Letters(Ours.catalogue(), LocalDate.of(2026, 11, 21));

  /** A sample with some answers changed, and whether its letter says this. */
  record Row(String sample, String changes, String letter, boolean says, String text) {}

  static List<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "letter-variants.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|", 5))
        .map(
            parts ->
                new Row(
                    parts[0].strip(),
                    parts[1].strip(),
                    parts[2].strip(),
                    parts[3].strip().equals("says"),
                    parts[4].strip()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhatTheTableSays(Row row) {
    Answers answers = Changes.of(Ours.answers(row.sample()), row.changes());
    String text =
        LETTERS
            .fill(
                Ours.effective(answers), Ours.catalogue().letter(row.letter()).orElseThrow(), false)
            .blocks()
            .stream()
            .map(block -> block instanceof Block.RuledLine ? "＿" + block.plain() : block.plain())
            .collect(Collectors.joining("\n"));
    assertEquals(row.says(), text.contains(row.text()), text);
  }
}
