package org.sealready.service.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.paper.Content;

/**
 * Decides between the values that a field may ask for.
 *
 * @param likely the values that the letter prints in our own wording: of two equal claims theirs is
 *     the better one
 * @param likelyOwners the persons and parts of the filing that those belong to
 */
record Claims(Set<String> likely, Set<String> likelyOwners) {

  /**
   * How good a claim is; 0 is none.
   *
   * @param sure whether the field bears the very name
   */
  record Claim(Content content, int score, boolean sure) {

    String owner() {
      return Claims.owner(content.source());
    }
  }

  /** What a proposal rests on. */
  enum Ground {
    /** The field bears the very name of the value. */
    NAME,
    /** The name only holds the value's, or is read from the page. */
    LIKENESS,
    /** Two values have that name; the letter prints one of them. */
    LETTER
  }

  /** What is proposed, and why. */
  record Proposal(Content content, Ground ground) {

    /** Whether a person has to look whether it is right. */
    boolean isGuess() {
      return ground != Ground.NAME;
    }

    /** The same, to be looked at. */
    Proposal guessed() {
      return isGuess() ? this : new Proposal(content, Ground.LIKENESS);
    }
  }

  static Claims of(Set<String> likely) {
    return new Claims(
        likely, likely.stream().map(Claims::owner).collect(Collectors.toUnmodifiableSet()));
  }

  /** The part of the filing, or the person, that the value belongs to. */
  private static String owner(String source) {
    return source.substring(0, Math.max(0, source.indexOf('.')));
  }

  /** The best one; none where two are equally good. */
  Optional<Proposal> best(Stream<Claim> claims) {
    List<Claim> good = claims.filter(claim -> claim.score() > 0).toList();
    List<Claim> first = good.stream().filter(claim -> claim.score() == most(good)).toList();
    if (first.size() == 1) {
      Claim best = first.getFirst();
      return Optional.of(new Proposal(best.content(), best.sure() ? Ground.NAME : Ground.LIKENESS));
    }
    return only(first, claim -> likely.contains(claim.content().source()))
        .or(() -> only(first, claim -> likelyOwners.contains(claim.owner())))
        .map(claim -> new Proposal(claim.content(), Ground.LETTER));
  }

  /**
   * A field may name a person and ask for another kind of value, such as 法定代表人联系电话: then only
   * values of that person are meant, whoever else has a 联系电话.
   *
   * @param crossing claims of values of another kind than asked for
   */
  static Stream<Claim> ofThoseNamed(List<Claim> fitting, List<Claim> crossing) {
    int most = most(crossing);
    if (most == 0 || most < most(fitting)) {
      return fitting.stream();
    }
    Set<String> named =
        crossing.stream()
            .filter(claim -> claim.score() == most)
            .map(Claim::owner)
            .collect(Collectors.toUnmodifiableSet());
    return fitting.stream().filter(claim -> named.contains(claim.owner()));
  }

  private static int most(List<Claim> claims) {
    return claims.stream().mapToInt(Claim::score).max().orElse(0);
  }

  private static Optional<Claim> only(List<Claim> claims, Predicate<Claim> ours) {
    List<Claim> found = claims.stream().filter(ours).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
