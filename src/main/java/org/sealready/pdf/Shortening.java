package org.sealready.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sealready.letter.Block;
import org.sealready.letter.Run;

/** Finds what to shorten, and by how much, when a letter does not fit on its page. */
final class Shortening {

  private final LetterLayout layout;

  Shortening(LetterLayout layout) {
    this.layout = layout;
  }

  LetterRefused.TooLong tooLong(List<Block> blocks) throws LetterRefused {
    Map<String, Integer> lengths = new HashMap<>();
    blocks.stream()
        .flatMap(block -> block.text().stream())
        .filter(run -> !run.placeholder().isEmpty())
        .forEach(run -> lengths.merge(run.placeholder(), length(run), Math::max));
    String longest =
        lengths.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    int all = lengths.getOrDefault(longest, 0);
    return new LetterRefused.TooLong(longest, least(blocks, longest, all));
  }

  /** The least number of characters to cut so that the page holds the rest, or all of them. */
  private int least(List<Block> blocks, String placeholder, int all) throws LetterRefused {
    int no = 0;
    int yes = all;
    while (yes - no > 1) {
      int middle = (no + yes) / 2;
      if (layout.fit(cut(blocks, placeholder, middle)).isPresent()) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return yes;
  }

  private static List<Block> cut(List<Block> blocks, String placeholder, int count) {
    return blocks.stream().map(block -> cut(block, placeholder, count)).toList();
  }

  private static Block cut(Block block, String placeholder, int count) {
    return switch (block) {
      case Block.Title it -> new Block.Title(cutRuns(it.text(), placeholder, count));
      case Block.Addressee it -> new Block.Addressee(cutRuns(it.text(), placeholder, count));
      case Block.Paragraph it -> new Block.Paragraph(cutRuns(it.text(), placeholder, count));
      case Block.Line it -> new Block.Line(cutRuns(it.text(), placeholder, count));
      case Block.RuledLine it -> new Block.RuledLine(cutRuns(it.text(), placeholder, count));
      case Block.Sketch it -> it;
      case Block.SignatureLine it ->
          new Block.SignatureLine(cutRuns(it.text(), placeholder, count));
      case Block.Fingerprint it -> new Block.Fingerprint(cutRuns(it.text(), placeholder, count));
      case Block.Close it ->
          new Block.Close(
              cutRuns(it.unit(), placeholder, count),
              cutRuns(it.date(), placeholder, count),
              it.sealed());
    };
  }

  private static List<Run> cutRuns(List<Run> runs, String placeholder, int count) {
    return runs.stream()
        .map(run -> run.placeholder().equals(placeholder) ? cut(run, count) : run)
        .toList();
  }

  private static Run cut(Run run, int count) {
    int keep = Math.max(1, length(run) - count);
    String text =
        run.text().substring(0, run.text().offsetByCodePoints(0, Math.min(keep, length(run))));
    return new Run(text, run.placeholder(), run.together());
  }

  private static int length(Run run) {
    return run.text().codePointCount(0, run.text().length());
  }
}
