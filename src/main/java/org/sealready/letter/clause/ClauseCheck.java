package org.sealready.letter.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a wording with what the letter must say. */
public final class ClauseCheck {

  /** A paragraph of a wording, by its line, counted from 1. */
  public record Line(int number, String text) {}

  /** What stands for a value that a template leaves to the filing. */
  public static final String VALUE = "□";

  /** Takes back the letter as a whole. */
  private static final Pattern VOID =
      Pattern.compile(
          "(?:以上|上述|前述|本)(?:各项|全部|所有)?(?:承诺|保证|内容|条款|文书|同意|声明)(?:书|函)?[^。；]{0,16}?"
              + "(?:无效|不具|没有法律|无法律|不产生|参考|不作为|不构成|不代表|不受约束|随时(?:撤|收回|变更|取消))"
              + "|仅供参考|不具有?(?:法律|任何)?(?:上的)?(?:效力|约束力)|无(?:法律|任何)(?:效力|约束力)|保留(?!追究|依法)[^，。；]{0,14}权[利力]?"
              + "|(?:有权|可以?)(?:随时|单方面?|自行)*(?:撤回|撤销|变更|解除|收回|取消)(?:本|以上|上述|该)?(?:项|份)?(?:承诺|保证)"
              + "|不受[^，。；]{0,6}约束|可以?不(?:执行|遵守|履行|兑现)|(?:不必|无需|无须|不会|不予)(?:履行|执行|兑现)"
              + "|(?:承诺|授权|保证)(?:书|函)?[^，。；]{0,3}仅(?:对|在|供|限|作)|(?:责任|后果)[^，。；]{0,8}(?:与(?:本单位|我单位|本公司|我司|本人|我公司)无关)|概不负责");

  private static final Pattern MENTIONED =
      Pattern.compile("了解|知悉|知道|知晓|悉知|明白|理解|说明|介绍|告知|认识|关注|阅读");

  /** The parts of the bundled sentences, by the clause that they say. */
  private final Map<String, List<String>> bundled;

  /** What was found in sentences that stand in several cases of a wording. */
  private final Map<Place, List<Hit>> found = new HashMap<>();

  private final Map<ClauseText.Sentence, Boolean> voids = new HashMap<>();

  private record Place(ClauseText.Sentence sentence, String clause) {}

  /**
   * A check of wordings of one letter.
   *
   * @param bundled the bundled paragraphs by the clause that they say; those of which nothing is
   *     known may be missing
   */
  public ClauseCheck(Map<String, List<Line>> bundled) {
    this.bundled = new HashMap<>();
    bundled.forEach((clause, lines) -> this.bundled.put(clause, ClauseText.of(lines).parts()));
  }

  /**
   * What this wording does not say as it must, in the order of the clauses.
   *
   * @param lines its paragraphs without the title, a value of the filing as {@link #VALUE}
   * @param needed the clauses that are needed
   */
  public List<Deviation> of(List<Line> lines, List<Clause> needed) {
    List<ClauseText.Sentence> sentences = ClauseText.of(lines).sentences();
    List<Deviation> all = new ArrayList<>();
    needed.forEach(clause -> of(clause, sentences).ifPresent(all::add));
    takenBack(needed, sentences, all).ifPresent(all::addFirst);
    return List.copyOf(all);
  }

  private Optional<Deviation> of(Clause clause, List<ClauseText.Sentence> sentences) {
    List<Hit> hits = sentences.stream().flatMap(sentence -> known(sentence, clause)).toList();
    Optional<ClauseText.Sentence> contradiction =
        sentences.stream().filter(sentence -> clause.isContradicted(sentence.plain())).findFirst();
    if (contradiction.isPresent()) {
      return contradiction.map(sentence -> deviation(clause, Difference.NEGATED, sentence));
    }
    List<Hit> said = hits.stream().filter(Hit::isSaid).toList();
    Optional<Hit> worst =
        hits.stream()
            .filter(hit -> !hit.isSaid() && said.stream().noneMatch(hit::overlaps))
            .filter(hit -> said.isEmpty() || hit.certain())
            .min(
                Comparator.comparing((Hit hit) -> !hit.certain())
                    .thenComparing(hit -> hit.difference().orElseThrow()));
    if (worst.isPresent()) {
      return worst.map(hit -> deviation(clause, hit.difference().orElseThrow(), hit.sentence()));
    }
    return said.isEmpty() ? Optional.of(unsaid(clause, sentences)) : partial(clause, said);
  }

  private Stream<Hit> known(ClauseText.Sentence sentence, Clause clause) {
    return found
        .computeIfAbsent(new Place(sentence, clause.id()), place -> hits(sentence, clause).toList())
        .stream();
  }

  private Stream<Hit> hits(ClauseText.Sentence sentence, Clause clause) {
    return clause.ways().stream()
        .flatMap(
            way ->
                way.act()
                    .matcher(sentence.plain())
                    .results()
                    .map(act -> occurrence(sentence, clause, way, act))
                    .flatMap(occurrence -> occurrence.hit().stream())
                    .filter(hit -> way.enough() || !hit.isSaid()));
  }

  private Occurrence occurrence(
      ClauseText.Sentence sentence, Clause clause, Way way, MatchResult act) {
    return new Occurrence(sentence, clause, way, act, bundled.getOrDefault(clause.id(), List.of()));
  }

  private static Optional<Deviation> partial(Clause clause, List<Hit> said) {
    String all =
        said.stream().map(hit -> hit.sentence().wide()).distinct().collect(Collectors.joining());
    return clause.isListedInPart(all)
        ? Optional.of(deviation(clause, Difference.PARTIAL, said.getFirst().sentence()))
        : Optional.empty();
  }

  /** Nothing says it; the sentence that comes nearest is shown. */
  private static Deviation unsaid(Clause clause, List<ClauseText.Sentence> sentences) {
    Optional<ClauseText.Sentence> nearest =
        sentences.stream()
            .filter(sentence -> spokenOf(clause, sentence.plain()) > 0)
            .max(Comparator.comparing(sentence -> spokenOf(clause, sentence.plain())));
    return nearest
        .filter(sentence -> isWhole(clause, sentence.plain()))
        .map(
            sentence ->
                deviation(
                    clause,
                    MENTIONED.matcher(sentence.plain()).find()
                        ? Difference.STATED
                        : Difference.MISSING,
                    sentence))
        .orElseGet(() -> new Deviation(clause.id(), Difference.MISSING, 0, ""));
  }

  private static long spokenOf(Clause clause, String plain) {
    return clause.ways().stream().mapToLong(way -> way.spokenOf(plain)).max().orElse(0);
  }

  private static boolean isWhole(Clause clause, String plain) {
    return clause.ways().stream().anyMatch(way -> !way.with().isEmpty() && way.isSpokenOf(plain));
  }

  private static Deviation deviation(
      Clause clause, Difference difference, ClauseText.Sentence sentence) {
    return new Deviation(clause.id(), difference, sentence.line(), sentence.text());
  }

  private boolean isVoid(ClauseText.Sentence sentence) {
    return voids.computeIfAbsent(sentence, one -> VOID.matcher(one.plain()).find());
  }

  private Optional<Deviation> takenBack(
      List<Clause> needed, List<ClauseText.Sentence> sentences, List<Deviation> told) {
    return needed.isEmpty()
        ? Optional.empty()
        : sentences.stream()
            .filter(this::isVoid)
            .filter(sentence -> told.stream().noneMatch(one -> one.line() == sentence.line()))
            .findFirst()
            .map(sentence -> deviation(needed.getFirst(), Difference.NEGATED, sentence));
  }
}
