package org.sealready.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sealready.letter.Block;
import org.sealready.letter.Run;
import org.sealready.pdf.line.LetterRefused;

/** Finds what to shorten, and by how much, when a letter does not fit on its page. */
final class Shortening {

  private final LetterLayout layout;
  private final Map<Block, Composer.Piece> known = new IdentityHashMap<>();

  Shortening(LetterLayout layout) {
    this.layout = layout;
  }

  /**
   * Some text of a letter that can be shortened.
   *
   * @param most how many characters it can lose
   */
  private record Text(String placeholder, Predicate<Run> is, int most) {

    static Text of(String placeholder, int length) {
      return new Text(placeholder, run -> run.placeholder().equals(placeholder), length - 1);
    }
  }

  /**
   * The longest of the values that alone can make the letter fit; where none can, all of the
   * longest but a half of each; where that does not help either, its own words. Names, codes and
   * dates are what they are: nobody shortens them.
   */
  LetterRefused.TooLong tooLong(List<Block> blocks) throws LetterRefused {
    List<Run> runs = blocks.stream().flatMap(block -> block.text().stream()).toList();
    List<Text> values = longestFirst(runs);
    for (Text value : values) {
      if (fits(blocks, value, value.most())) {
        return new LetterRefused.TooLong(List.of(cut(blocks, value)));
      }
    }
    Optional<LetterRefused.TooLong> several = halves(blocks, values);
    return several.isPresent()
        ? several.get()
        : new LetterRefused.TooLong(List.of(cut(blocks, longestOfItsOwn(runs))));
  }

  private Optional<LetterRefused.TooLong> halves(List<Block> blocks, List<Text> values)
      throws LetterRefused {
    List<LetterRefused.Cut> cuts = new ArrayList<>();
    List<Block> rest = blocks;
    for (Text value : values.stream().filter(text -> text.most() > 1).toList()) {
      Text half = new Text(value.placeholder(), value.is(), value.most() / 2);
      if (fits(rest, half, half.most())) {
        cuts.add(cut(rest, half));
        return Optional.of(new LetterRefused.TooLong(cuts));
      }
      cuts.add(new LetterRefused.Cut(half.placeholder(), half.most()));
      rest = without(rest, half, half.most());
    }
    return Optional.empty();
  }

  private LetterRefused.Cut cut(List<Block> blocks, Text text) throws LetterRefused {
    return new LetterRefused.Cut(text.placeholder(), least(blocks, text));
  }

  private static List<Text> longestFirst(List<Run> runs) {
    Map<String, Integer> lengths = new HashMap<>();
    runs.stream()
        .filter(run -> !run.placeholder().isEmpty() && !run.together())
        .forEach(run -> lengths.merge(run.placeholder(), length(run), Math::max));
    return lengths.entrySet().stream()
        .filter(length -> length.getValue() > 1)
        .map(length -> Text.of(length.getKey(), length.getValue()))
        .sorted(Comparator.comparingInt(Text::most).reversed().thenComparing(Text::placeholder))
        .toList();
  }

  private static Text longestOfItsOwn(List<Run> runs) {
    Run longest =
        runs.stream()
            .filter(run -> run.placeholder().isEmpty())
            .max(Comparator.comparingInt(Shortening::length))
            .orElse(Run.fixed(""));
    return new Text("", run -> run == longest, Math.max(1, length(longest) - 1));
  }

  /** With so many characters less the page holds it, with one more it does not. */
  private int least(List<Block> blocks, Text text) throws LetterRefused {
    int no = 0;
    int yes = text.most();
    while (yes - no > 1) {
      int middle = (no + yes) / 2;
      if (fits(blocks, text, middle)) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return yes;
  }

  private boolean fits(List<Block> blocks, Text text, int less) throws LetterRefused {
    return layout.fit(without(blocks, text, less), known).isPresent();
  }

  private static List<Block> without(List<Block> blocks, Text text, int count) {
    return blocks.stream()
        .map(block -> block.text().stream().anyMatch(text.is()) ? cut(block, text, count) : block)
        .toList();
  }

  private static Block cut(Block block, Text text, int count) {
    return switch (block) {
      case Block.Title it -> new Block.Title(cut(it.text(), text, count));
      case Block.Addressee it -> new Block.Addressee(cut(it.text(), text, count));
      case Block.Paragraph it -> new Block.Paragraph(cut(it.text(), text, count));
      case Block.Line it -> new Block.Line(cut(it.text(), text, count));
      case Block.RuledLine it -> new Block.RuledLine(cut(it.text(), text, count));
      case Block.Sketch it -> it;
      case Block.SignatureLine it -> new Block.SignatureLine(cut(it.text(), text, count));
      case Block.Fingerprint it -> new Block.Fingerprint(cut(it.text(), text, count));
      case Block.Close it ->
          new Block.Close(cut(it.unit(), text, count), cut(it.date(), text, count), it.sealed());
    };
  }

  private static List<Run> cut(List<Run> runs, Text text, int count) {
    return runs.stream().map(run -> text.is().test(run) ? cut(run, count) : run).toList();
  }

  private static Run cut(Run run, int count) {
    int keep = Math.max(1, length(run) - count);
    String text = run.text().substring(0, run.text().offsetByCodePoints(0, keep));
    return new Run(text.stripTrailing(), run.placeholder(), run.together());
  }

  private static int length(Run run) {
    return run.text().codePointCount(0, run.text().length());
  }
}
