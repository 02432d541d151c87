package org.sealready.service.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Field;
import org.sealready.paper.Content;
import org.sealready.paper.KnownName;
import org.sealready.paper.Paper;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
import org.sealready.service.Catalogue;

/**
 * Proposes contents for the form fields of a paper by their names. An ambiguous match is left
 * empty: a wrong value is worse than an empty field. What a field's name only contains, or what
 * only the letter decides between two values of one name, is proposed as a guess that a person
 * looks at.
 */
public final class PaperMatching {

  /** Shorter Latin names occur within other words: date in update, tel in hotel. */
  private static final int LEAST_LATIN = 6;

  private static final int EXACT = 1000;

  private final Set<String> likely;
  private final Set<String> likelyOwners;
  private final AskedKind asked;
  private final List<Candidate> texts = new ArrayList<>();
  private final List<Candidate> ticks = new ArrayList<>();

  /**
   * A content and what papers call it.
   *
   * @param kinds of value that its names ask for
   */
  private record Candidate(
      Content content, List<String> names, List<String> says, Set<String> kinds) {}

  /**
   * @param likely the values that the letter prints in our own wording: of two equal claims theirs
   *     is the better one
   */
  public PaperMatching(Catalogue catalogue, Set<String> likely) {
    this.likely = likely;
    likelyOwners =
        likely.stream().map(PaperMatching::owner).collect(Collectors.toUnmodifiableSet());
    asked = new AskedKind(catalogue.terms().kinds());
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (KnownName known : catalogue.terms().names()) {
      if (known.content() instanceof Content.Value value) {
        names.put(value.placeholder(), known.names());
      } else {
        addText(known.content(), bare(known.names().stream()));
      }
    }
    for (String placeholder : catalogue.placeholders().names()) {
      Optional<Field<?>> field = catalogue.form().field(placeholder);
      Stream<String> called =
          Stream.concat(
              Stream.of(placeholder),
              Stream.concat(
                  field.stream().map(Field::label),
                  names.getOrDefault(placeholder, List.of()).stream()));
      List<String> all = bare(called);
      addText(new Content.Value(placeholder), all);
      field.ifPresent(found -> addTicks(found, all));
    }
  }

  private void addText(Content content, List<String> names) {
    texts.add(new Candidate(content, names, List.of(), asked.ending(names)));
  }

  private void addTicks(Field<?> field, List<String> names) {
    for (String label : PaperContents.labels(field.type())) {
      Content tick = new Content.Tick(field.id(), label);
      ticks.add(new Candidate(tick, names, List.of(LabelMatcher.bare(label)), Set.of()));
    }
  }

  private static List<String> bare(Stream<String> names) {
    return names
        .map(LabelMatcher::bare)
        .map(name -> name.replace("的", ""))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** The proposed placement for the fields of this paper. */
  public Placement match(Paper blank) {
    Map<String, Content> fields = new LinkedHashMap<>();
    Set<String> guessed = new LinkedHashSet<>();
    for (Slot slot : blank.slots()) {
      Optional<Proposal> proposal =
          switch (slot) {
            case Slot.Text text -> text.preset().isBlank() ? text(text) : Optional.empty();
            case Slot.Box box -> box(box);
          };
      proposal.ifPresent(
          found -> {
            fields.put(slot.name(), found.content());
            if (found.guess()) {
              guessed.add(slot.name());
            }
          });
    }
    return new Placement(fields, List.of(), guessed);
  }

  /** What is proposed, and whether a person has to look whether it is right. */
  private record Proposal(Content content, boolean guess) {}

  private Optional<Proposal> text(Slot.Text slot) {
    List<String> says = bare(Stream.of(slot.label(), slot.name(), lastPart(slot.name())));
    Optional<String> kind = asked.of(says);
    List<Claim> crossing = new ArrayList<>();
    List<Claim> fitting = new ArrayList<>();
    for (Candidate each : texts) {
      int score = score(says, each.names());
      boolean fits = score >= EXACT || kind.isEmpty() || each.kinds().contains(kind.get());
      (fits ? fitting : crossing).add(new Claim(each.content(), score, score >= EXACT));
    }
    return best(ofThoseNamed(fitting, crossing));
  }

  /**
   * A field may name a person and ask for another kind of value, such as 法定代表人联系电话: then only
   * values of that person are meant, whoever else has a 联系电话.
   */
  private static Stream<Claim> ofThoseNamed(List<Claim> fitting, List<Claim> crossing) {
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

  /** A box belongs to what its group is called, and to the answer that it or its group names. */
  private Optional<Proposal> box(Slot.Box box) {
    List<String> called = bare(Stream.of(box.label(), box.name()));
    List<String> says = bare(Stream.of(box.says(), box.label(), lastPart(box.name())));
    return best(
        ticks.stream()
            .filter(each -> score(says, each.says()) > 0)
            .map(each -> claim(each, score(says, each.says()), score(called, each.names()))));
  }

  private static Claim claim(Candidate tick, int answer, int question) {
    return new Claim(tick.content(), 2 * answer + question, answer >= EXACT && question > 0);
  }

  /**
   * How good a claim is; 0 is none.
   *
   * @param sure whether the field bears the very name
   */
  private record Claim(Content content, int score, boolean sure) {

    String owner() {
      return PaperMatching.owner(content.source());
    }
  }

  /** The part of the filing, or the person, that the value belongs to. */
  private static String owner(String source) {
    return source.substring(0, Math.max(0, source.indexOf('.')));
  }

  private static int most(List<Claim> claims) {
    return claims.stream().mapToInt(Claim::score).max().orElse(0);
  }

  private Optional<Proposal> best(Stream<Claim> claims) {
    List<Claim> good = claims.filter(claim -> claim.score() > 0).toList();
    List<Claim> first = good.stream().filter(claim -> claim.score() == most(good)).toList();
    if (first.size() == 1) {
      return Optional.of(new Proposal(first.getFirst().content(), !first.getFirst().sure()));
    }
    return only(first, claim -> likely.contains(claim.content().source()))
        .or(() -> only(first, claim -> likelyOwners.contains(claim.owner())))
        .map(claim -> new Proposal(claim.content(), true));
  }

  private static Optional<Claim> only(List<Claim> claims, Predicate<Claim> ours) {
    List<Claim> found = claims.stream().filter(ours).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The longest name that is said; one that is all that is said counts most. */
  private static int score(List<String> said, List<String> names) {
    int best = 0;
    for (String text : said) {
      for (String name : names) {
        if (text.equals(name)) {
          best = Math.max(best, EXACT + 2 * name.length());
        } else if (isTelling(name) && text.contains(name)) {
          best = Math.max(best, 2 * name.length());
        }
      }
    }
    return best;
  }

  /** A single character is in too many names to mean anything. */
  private static boolean isTelling(String name) {
    return name.charAt(0) < 0x80 ? name.length() >= LEAST_LATIN : name.length() > 1;
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
