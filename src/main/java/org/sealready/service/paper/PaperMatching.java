package org.sealready.service.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * empty: a wrong value is worse than an empty field.
 */
public final class PaperMatching {

  /** Shorter Latin names occur within other words: date in update, tel in hotel. */
  private static final int LEAST_LATIN = 6;

  private static final int EXACT = 1000;

  private final Set<String> likely;
  private final List<Candidate> texts = new ArrayList<>();
  private final List<Candidate> ticks = new ArrayList<>();

  /** A content and what papers call it. */
  private record Candidate(Content content, List<String> names, List<String> says) {}

  /**
   * @param likely the values that the letter prints in our own wording: of two equal claims theirs
   *     is the better one
   */
  public PaperMatching(Catalogue catalogue, Set<String> likely) {
    this.likely = likely;
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (KnownName known : catalogue.names()) {
      if (known.content() instanceof Content.Value value) {
        names.put(value.placeholder(), known.names());
      } else {
        texts.add(new Candidate(known.content(), bare(known.names().stream()), List.of()));
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
      texts.add(new Candidate(new Content.Value(placeholder), all, List.of()));
      field.ifPresent(found -> addTicks(found, all));
    }
  }

  private void addTicks(Field<?> field, List<String> names) {
    for (String label : PaperContents.labels(field.type())) {
      Content tick = new Content.Tick(field.id(), label);
      ticks.add(new Candidate(tick, names, List.of(LabelMatcher.bare(label))));
    }
  }

  private static List<String> bare(Stream<String> names) {
    return names.map(LabelMatcher::bare).filter(name -> !name.isEmpty()).distinct().toList();
  }

  /** The proposed placement for the fields of this paper. */
  public Placement match(Paper blank) {
    Map<String, Content> fields = new LinkedHashMap<>();
    for (Slot slot : blank.slots()) {
      Optional<Content> content =
          switch (slot) {
            case Slot.Text text -> text.preset().isBlank() ? text(text) : Optional.empty();
            case Slot.Box box -> box(box);
          };
      content.ifPresent(found -> fields.put(slot.name(), found));
    }
    return new Placement(fields, List.of());
  }

  private Optional<Content> text(Slot.Text slot) {
    List<String> says = bare(Stream.of(slot.label(), slot.name(), lastPart(slot.name())));
    return best(texts.stream().map(each -> new Claim(each.content(), score(says, each.names()))));
  }

  /** A box belongs to what its group is called, and to the answer that it or its group names. */
  private Optional<Content> box(Slot.Box box) {
    List<String> called = bare(Stream.of(box.label(), box.name()));
    List<String> says = bare(Stream.of(box.says(), box.label(), lastPart(box.name())));
    return best(
        ticks.stream()
            .filter(each -> score(says, each.says()) > 0)
            .map(
                each ->
                    new Claim(
                        each.content(),
                        2 * score(says, each.says()) + score(called, each.names()))));
  }

  /** How good a claim is; 0 is none. */
  private record Claim(Content content, int score) {}

  private Optional<Content> best(Stream<Claim> claims) {
    List<Claim> good = claims.filter(claim -> claim.score() > 0).map(this::favoured).toList();
    int most = good.stream().mapToInt(Claim::score).max().orElse(0);
    List<Claim> first = good.stream().filter(claim -> claim.score() == most).toList();
    return first.size() == 1 ? Optional.of(first.getFirst().content()) : Optional.empty();
  }

  private Claim favoured(Claim claim) {
    return likely.contains(claim.content().source())
        ? new Claim(claim.content(), claim.score() + 1)
        : claim;
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
