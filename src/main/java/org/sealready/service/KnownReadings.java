package org.sealready.service;

import java.util.Map;
import org.sealready.json.list.DataLists;
import org.sealready.search.Readings;
import org.sealready.search.Typed;

/** How characters are read, by the list in use; read when somebody types letters first. */
public final class KnownReadings {

  private KnownReadings() {}

  /** Reads the list once. */
  private static final class Read {
    private static final Readings READINGS = read();

    @SuppressWarnings("unchecked") // the list is built like the bundled one
    private static Readings read() {
      return Readings.of((Map<String, String>) DataLists.inUse("pinyin").get("syllables"));
    }
  }

  public static Readings inUse() {
    return Read.READINGS;
  }

  /** Those that are of use for finding this; Chinese characters are found without any. */
  public static Readings of(Typed typed) {
    return typed.hasLetters() ? inUse() : Readings.NONE;
  }
}
