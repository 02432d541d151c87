package org.sealready.service.category;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sealready.search.Nearness;
import org.sealready.search.Readings;
import org.sealready.search.SearchText;
import org.sealready.search.TextHit;
import org.sealready.search.Typed;
import org.sealready.service.KnownReadings;

/** Whether a text of the table is what a word of Latin letters spells in pinyin. */
final class Spelled {

  /** One letter begins everything; two have to stand at the beginning of a name. */
  private static final int FEWEST = 2;

  private final Map<String, SearchText> texts = new HashMap<>();

  /** Where this word spells a part of the text; texts are made ready once. */
  Optional<TextHit> in(String text, String word) {
    Typed typed = Typed.of(word);
    if (typed.whole().length() < FEWEST || !typed.hasLetters()) {
      return Optional.empty();
    }
    Readings readings = KnownReadings.inUse();
    return texts
        .computeIfAbsent(text, each -> SearchText.of(each, readings))
        .find(typed)
        .filter(
            hit ->
                hit.nearness() != Nearness.INITIALS_WITHIN
                    || typed.whole().length() > FEWEST
                    || beginsName(text, hit.places().nextSetBit(0)));
  }

  private static boolean beginsName(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
