package org.sealready.platform;

import java.util.Optional;

/**
 * One key of the platform's dictionary.
 *
 * @param path the keys that lead to it, with dots between; an item of a list has no number
 * @param label what the platform calls it
 * @param part what of an item stands there; empty outside of items
 */
public record PlatformKey(
    String path, Type type, String label, Optional<Trap> trap, Optional<Part> part) {

  /** What JSON it takes. */
  public enum Type {
    OBJECT,
    INTEGER,
    TEXT,
    INTEGERS,
    TEXTS,
    /** A list of objects, each of them an entry of a code list with its number and paper. */
    ITEMS
  }

  /** What of an item stands at a key. */
  public enum Part {
    TYPE,
    NUMBER,
    PAPER
  }

  /** The object that holds it; empty at the top. */
  public String parent() {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  /** Its own name in that object. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
