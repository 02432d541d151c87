package org.sealready.service.lists;

import java.util.Optional;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/**
 * Why a list or a pack is not used.
 *
 * @param list what the list is called, if it is about one
 */
public record Refusal(Optional<Phrase> list, Phrase why) {

  /** One about the whole. */
  static Refusal of(Phrase why) {
    return new Refusal(Optional.empty(), why);
  }

  /** In one line. */
  public String in(Words words) {
    return list.map(title -> words.text("lists.of", words.phrase(title)) + words.phrase(why))
        .orElseGet(() -> words.phrase(why));
  }
}
