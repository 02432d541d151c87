package org.sealready.service.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.form.Effective;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.letter.Run;

/**
 * Names in the guide for the people who sign which version of each letter is meant: by its code,
 * and by the day of its print where it was printed and says the same since. The letters themselves
 * carry no code. On the command line no print is known, so that the guide reads no clock either.
 */
final class GuideVersions {

  /** A letter where the guide mentions it first: in which block, and where in its text. */
  private record Mention(Letter letter, int block, int at) {}

  /** A version in words: its code, and when it was made. */
  private record Version(String code, String made) {

    String alone() {
      return made.isEmpty() ? code : code + "（" + made + "）";
    }
  }

  /**
   * The versions of more letters would take the room of the instructions; the check sheet has all.
   */
  private static final int MOST = 9;

  private final LetterVersions versions;

  GuideVersions(LetterVersions versions) {
    this.versions = versions;
  }

  /**
   * The guide with a sentence behind the letters that it lists: their versions in the order in
   * which they are listed. A guide of very many letters stays as it is.
   */
  FilledLetter in(FilledLetter guide, Effective effective, List<Letter> some) {
    List<Mention> mentions =
        some.stream()
            .flatMap(letter -> mention(guide.blocks(), letter).stream())
            .sorted(Comparator.comparingInt(Mention::block).thenComparingInt(Mention::at))
            .toList();
    if (mentions.isEmpty() || mentions.size() > MOST) {
      return guide;
    }
    List<Version> listed =
        mentions.stream().map(mention -> version(effective, mention.letter())).toList();
    List<Block> blocks = new ArrayList<>(guide.blocks());
    blocks.add(
        mentions.getLast().block() + 1, new Block.Paragraph(List.of(Run.fixed(sentence(listed)))));
    return new FilledLetter(guide.id(), guide.title(), blocks, guide.draft());
  }

  private static Optional<Mention> mention(List<Block> blocks, Letter letter) {
    String title = "《" + letter.title() + "》";
    for (int i = 0; i < blocks.size(); i++) {
      int at = blocks.get(i).plain().indexOf(title);
      if (at >= 0) {
        return Optional.of(new Mention(letter, i, at));
      }
    }
    return Optional.empty();
  }

  /** What all have in common is said once. */
  private static String sentence(List<Version> listed) {
    String begin = listed.size() == 1 ? "这份的版本是" : "以上各份的版本依次是";
    String made = listed.getFirst().made();
    boolean alike = listed.stream().allMatch(version -> version.made().equals(made));
    if (alike) {
      String codes = listed.stream().map(Version::code).collect(Collectors.joining("、"));
      return begin + codes + (made.isEmpty() ? "" : "，" + made) + "。";
    }
    return listed.stream().map(Version::alone).collect(Collectors.joining("、", begin, "。"));
  }

  private Version version(Effective effective, Letter letter) {
    LetterVersion now = versions.of(effective, letter);
    return new Version(now.code(), versions.valid(now).map(GuideVersions::made).orElse(""));
  }

  private static String made(PrintRecord print) {
    String day = print.day().getMonthValue() + "月" + print.day().getDayOfMonth() + "日";
    return switch (print.way()) {
      case PRINTED -> day + "打印";
      case SAVED -> day + "存成PDF";
    };
  }
}
