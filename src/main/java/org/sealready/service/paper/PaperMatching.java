package org.sealready.service.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sealready.form.Field;
import org.sealready.paper.Caption;
import org.sealready.paper.Content;
import org.sealready.paper.KnownName;
import org.sealready.paper.Paper;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
import org.sealready.service.Catalogue;
import org.sealready.service.paper.Claims.Claim;
import org.sealready.service.paper.Claims.Ground;
import org.sealready.service.paper.Claims.Proposal;

/**
 * Proposes contents for the form fields of a paper by their names, and by the words printed at
 * those without one. An ambiguous match is left empty: a wrong value is worse than an empty field.
 * What a field's name only contains, what is read from the page, or what only the letter decides
 * between two values of one name, is proposed as a guess that a person looks at.
 */
public final class PaperMatching {

  /** Shorter Latin names occur within other words: date in update, tel in hotel. */
  private static final int LEAST_LATIN = 6;

  private static final int EXACT = 1000;

  /** By which fields of one name are told apart. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

  private final Claims claims;
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
    claims = Claims.of(likely);
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
    Set<List<Object>> chosen = new HashSet<>();
    for (Slot slot : blank.slots()) {
      proposed(slot)
          .filter(found -> found.ground() != Ground.LETTER || chosen.add(asked(slot, found)))
          .ifPresent(
              found -> {
                fields.put(slot.name(), found.content());
                if (found.isGuess()) {
                  guessed.add(slot.name());
                }
              });
    }
    return new Placement(fields, List.of(), guessed);
  }

  /** Of a list of persons the first may be the one of the letter; the others are somebody else. */
  private static List<Object> asked(Slot slot, Proposal found) {
    String words = NUMBER.matcher(LabelMatcher.bare(slot.called())).replaceFirst("");
    return List.of(words, found.content());
  }

  private Optional<Proposal> proposed(Slot slot) {
    return switch (slot) {
      case Slot.Text text -> text(text);
      case Slot.Box box -> box(box);
    };
  }

  private Optional<Proposal> text(Slot.Text slot) {
    if (!slot.preset().isBlank() || slot.most() == 1) {
      return Optional.empty();
    }
    Stream<String> own = Stream.of(slot.label(), slot.name(), lastPart(slot.name()));
    return asking(own).or(() -> slot.isReadFromPage() ? printed(slot.caption()) : Optional.empty());
  }

  /**
   * Words of the page may belong to another field: what they ask for is never more than a guess.
   */
  private Optional<Proposal> printed(Caption caption) {
    Optional<Proposal> asked = asking(Stream.of(caption.before()));
    Optional<Content> part = partOfADay(caption.after());
    if (part.isEmpty()) {
      return asked.map(Proposal::guessed);
    }
    String day = part.get().source();
    boolean isOurs =
        caption.before().isEmpty()
            || asked
                .filter(found -> found.content().source().equals(day) && !found.isGuess())
                .isPresent();
    return part.filter(found -> isOurs).map(found -> new Proposal(found, Ground.LIKENESS));
  }

  private Optional<Content> partOfADay(String unit) {
    return texts.stream()
        .filter(each -> each.content() instanceof Content.DayPart)
        .filter(each -> each.names().contains(LabelMatcher.bare(unit)))
        .map(Candidate::content)
        .findFirst();
  }

  private Optional<Proposal> asking(Stream<String> words) {
    List<String> says = bare(words);
    Optional<String> kind = asked.of(says);
    List<Claim> crossing = new ArrayList<>();
    List<Claim> fitting = new ArrayList<>();
    for (Candidate each : texts) {
      int score = score(says, each.names());
      boolean fits = score >= EXACT || kind.isEmpty() || each.kinds().contains(kind.get());
      (fits ? fitting : crossing).add(new Claim(each.content(), score, score >= EXACT));
    }
    return claims.best(Claims.ofThoseNamed(fitting, crossing));
  }

  /** A box belongs to what its group is called, and to the answer that it or its group names. */
  private Optional<Proposal> box(Slot.Box box) {
    Optional<Proposal> own =
        ticking(
            Stream.of(box.label(), box.name()),
            Stream.of(box.says(), box.label(), lastPart(box.name())));
    return own.or(
        () ->
            box.isReadFromPage()
                ? ticking(Stream.of(box.caption().before()), Stream.of(box.caption().after()))
                    .map(Proposal::guessed)
                : Optional.empty());
  }

  private Optional<Proposal> ticking(Stream<String> question, Stream<String> answer) {
    List<String> called = bare(question);
    List<String> says = bare(answer);
    return claims.best(
        ticks.stream()
            .filter(each -> score(says, each.says()) > 0)
            .map(each -> claim(each, score(says, each.says()), score(called, each.names()))));
  }

  private static Claim claim(Candidate tick, int answer, int question) {
    return new Claim(tick.content(), 2 * answer + question, answer >= EXACT && question > 0);
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
