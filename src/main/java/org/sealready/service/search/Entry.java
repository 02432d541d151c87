package org.sealready.service.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.search.Nearness;
import org.sealready.search.Piece;
import org.sealready.search.Readings;
import org.sealready.search.SearchText;
import org.sealready.search.TextHit;
import org.sealready.search.Typed;

/** Something that can be found, its texts made ready. */
final class Entry {

  /** So few letters begin something in every longer text. */
  private static final int FEW = 2;

  /** What has more characters is a sentence. */
  private static final int LONGEST_NAME = 14;

  private final Findable what;
  private final SearchText label;
  private final SearchText note;
  private final SearchText place;
  private final List<SearchText> everyday;
  private final List<SearchText> hidden;

  Entry(Findable what, Readings readings) {
    this.what = what;
    label = SearchText.of(what.label(), readings);
    note = SearchText.of(what.note(), readings);
    place = SearchText.of(what.place(), readings);
    everyday = ready(what.everyday(), readings);
    hidden = ready(what.hidden(), readings);
  }

  private static List<SearchText> ready(List<String> texts, Readings readings) {
    return texts.stream().map(text -> SearchText.of(text, readings)).toList();
  }

  Findable what() {
    return what;
  }

  /** How it fits, if it does. */
  Optional<Hit> find(Typed typed) {
    Optional<TextHit> name = label.find(typed);
    if (name.isPresent()) {
      return Optional.of(hit(Rank.of(name.get().nearness()), name, Optional.empty()));
    }
    Optional<Rank> word = word(typed);
    if (word.isPresent()) {
      return Optional.of(hit(word.get(), Optional.empty(), Optional.empty()));
    }
    Optional<TextHit> abridged = abridged(typed);
    if (abridged.isPresent()) {
      return Optional.of(hit(Rank.ABRIDGED, abridged, Optional.empty()));
    }
    Optional<TextHit> beside = note.find(typed).filter(found -> isClear(note, found, typed));
    if (beside.isPresent() || hidden.stream().anyMatch(value -> isMeant(value, typed))) {
      return Optional.of(hit(Rank.BESIDE, Optional.empty(), beside));
    }
    return typed.words().size() > 1 ? words(typed) : Optional.empty();
  }

  private Optional<Rank> word(Typed typed) {
    return everyday.stream()
        .flatMap(word -> word.find(typed).filter(found -> isClear(word, found, typed)).stream())
        .map(TextHit::nearness)
        .min(Comparator.naturalOrder())
        .map(best -> best == Nearness.WHOLE ? Rank.EVERYDAY : Rank.EVERYDAY_PART);
  }

  /** Two characters stand in many a name, and many in every sentence. */
  private Optional<TextHit> abridged(Typed typed) {
    return typed.whole().length() > FEW && label.length() <= LONGEST_NAME
        ? label.abridged(typed)
        : Optional.empty();
  }

  private boolean isMeant(SearchText text, Typed typed) {
    return text.find(typed).filter(found -> isClear(text, found, typed)).isPresent();
  }

  /**
   * In a sentence any few initials stand somewhere: they mean it only in a name, and some of them.
   */
  private static boolean isClear(SearchText text, TextHit found, Typed typed) {
    return found.nearness() != Nearness.INITIALS_WITHIN
        || typed.whole().length() > FEW && text.length() <= LONGEST_NAME;
  }

  /** Each word stands in one of the texts that are seen, or is an everyday word. */
  private Optional<Hit> words(Typed typed) {
    BitSet name = new BitSet();
    BitSet beside = new BitSet();
    for (Typed word : typed.each()) {
      Optional<TextHit> inName = label.find(word);
      Optional<TextHit> inNote = note.find(word).filter(found -> isClear(note, found, word));
      inName.ifPresent(found -> name.or(found.places()));
      inNote.ifPresent(found -> beside.or(found.places()));
      boolean isThere =
          inName.isPresent()
              || inNote.isPresent()
              || Stream.concat(Stream.of(place), everyday.stream())
                  .anyMatch(text -> isMeant(text, word));
      if (!isThere) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Hit(
            Rank.WORDS,
            new FoundRow(what, Piece.of(what.label(), name), Piece.of(what.note(), beside))));
  }

  private Hit hit(Rank rank, Optional<TextHit> name, Optional<TextHit> beside) {
    return new Hit(
        rank, new FoundRow(what, pieces(what.label(), name), pieces(what.note(), beside)));
  }

  private static List<Piece> pieces(String text, Optional<TextHit> hit) {
    return Piece.of(text, hit.map(TextHit::places).orElseGet(BitSet::new));
  }
}
