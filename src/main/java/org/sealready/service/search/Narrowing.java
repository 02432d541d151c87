package org.sealready.service.search;

import java.util.Locale;
import java.util.stream.Stream;
import org.sealready.search.Readings;
import org.sealready.search.SearchText;
import org.sealready.search.Typed;
import org.sealready.service.KnownReadings;

/**
 * What somebody types to narrow a list that keeps its order: a part of what stands there, or the
 * pinyin of a name, in full or by its initials.
 */
public final class Narrowing {

  private final String part;
  private final Typed typed;
  private final Readings readings;

  private Narrowing(String part, Typed typed) {
    this.part = part;
    this.typed = typed;
    readings = KnownReadings.of(typed);
  }

  /** Narrows to this; to everything where nothing was typed. */
  public static Narrowing to(String typed) {
    return new Narrowing(lower(typed.strip()), Typed.of(typed));
  }

  /** Whether this value is meant: as it stands, because a value is typed as it is read. */
  public boolean isIn(String value) {
    return lower(value).contains(part);
  }

  /** Whether one of these names is meant. */
  public boolean isCalled(String... names) {
    return Stream.of(names)
        .anyMatch(name -> isIn(name) || SearchText.of(name, readings).find(typed).isPresent());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
