package org.sealready.service.help;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sealready.search.Readings;
import org.sealready.search.SearchText;
import org.sealready.search.Typed;
import org.sealready.service.KnownReadings;

/**
 * Finds pages of the help: all words must stand on a page; where they do not, what was typed may be
 * the pinyin of a title or heading. Pages with them in the title go first, then those with them in
 * a heading, then the others.
 *
 * @param pages in the order of the contents
 */
record HelpSearch(List<HelpPage> pages) {

  private static final int TITLE = 0;
  private static final int SUMMARY = 1;
  private static final int HEADING = 2;
  private static final int TEXT = 3;

  /** An excerpt of so many characters fits into two lines. */
  private static final int MOST = 70;

  private static final int AROUND = 40;

  /** A hit and how good it is; lower is better. */
  private record Ranked(int rank, HelpHit hit) {}

  List<HelpHit> find(String typed) {
    List<HelpHit> found = containing(typed);
    return found.isEmpty() ? called(Typed.of(typed)) : found;
  }

  /** Pages whose title or heading sounds so: pinyin, or its initials. */
  private List<HelpHit> called(Typed typed) {
    if (typed.isEmpty()) {
      return List.of();
    }
    Readings readings = KnownReadings.of(typed);
    List<HelpHit> hits = new ArrayList<>();
    for (HelpPage page : pages) {
      if (sounds(page.title(), typed, readings)) {
        hits.add(new HelpHit(page, "", ""));
      } else {
        page.blocks().stream()
            .filter(HelpBlock.Heading.class::isInstance)
            .map(HelpBlock.Heading.class::cast)
            .filter(heading -> sounds(heading.text(), typed, readings))
            .findFirst()
            .ifPresent(heading -> hits.add(new HelpHit(page, heading.anchor(), heading.text())));
      }
    }
    return List.copyOf(hits);
  }

  private static boolean sounds(String text, Typed typed, Readings readings) {
    return SearchText.of(text, readings).find(typed).isPresent();
  }

  private List<HelpHit> containing(String typed) {
    List<String> words =
        Arrays.stream(folded(typed).split("[\\s，。、]+")).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    List<Ranked> hits = new ArrayList<>();
    pages.forEach(page -> hit(page, words).ifPresent(hits::add));
    hits.sort(Comparator.comparingInt(Ranked::rank));
    return hits.stream().map(Ranked::hit).toList();
  }

  private static Optional<Ranked> hit(HelpPage page, List<String> words) {
    if (has(page.title(), words)) {
      return Optional.of(new Ranked(TITLE, new HelpHit(page, "", "")));
    }
    if (!has(String.join("\n", page.lines()), words)) {
      return Optional.empty();
    }
    if (has(page.summary(), words)) {
      return Optional.of(new Ranked(SUMMARY, new HelpHit(page, "", page.summary())));
    }
    return Optional.of(place(page, words));
  }

  /** The first line with all words, else the first one with one of them. */
  private static Ranked place(HelpPage page, List<String> words) {
    Optional<Ranked> some = Optional.empty();
    String anchor = "";
    for (HelpBlock block : page.blocks()) {
      boolean isHeading = block instanceof HelpBlock.Heading;
      if (block instanceof HelpBlock.Heading(String text, String name)) {
        anchor = name;
      }
      for (String line : block.lines().toList()) {
        HelpHit hit = new HelpHit(page, anchor, excerpt(line, words));
        Ranked here = new Ranked(isHeading ? HEADING : TEXT, hit);
        if (has(line, words)) {
          return here;
        }
        boolean isFirst = some.isEmpty() && words.stream().anyMatch(folded(line)::contains);
        some = isFirst ? Optional.of(new Ranked(TEXT + 1, hit)) : some;
      }
    }
    return some.orElseGet(() -> new Ranked(TEXT + 1, new HelpHit(page, "", page.summary())));
  }

  /** What stands around the first of the words, where the line is long. */
  private static String excerpt(String line, List<String> words) {
    String folded = folded(line);
    int at = words.stream().mapToInt(folded::indexOf).filter(found -> found >= 0).min().orElse(0);
    int from = at < AROUND ? 0 : Math.min(at, line.length()) - AROUND / 2;
    int to = Math.min(line.length(), from + MOST);
    String rest = to < line.length() ? "…" : "";
    return (from > 0 ? "…" : "") + line.substring(from, to) + rest;
  }

  private static boolean has(String text, List<String> words) {
    String folded = folded(text);
    return words.stream().allMatch(folded::contains);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
