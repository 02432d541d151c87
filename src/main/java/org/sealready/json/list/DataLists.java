package org.sealready.json.list;

import java.util.Map;
import java.util.function.Supplier;
import org.sealready.json.DataFile;

/**
 * The lists that this process works with: the bundled ones, and in their place what a person has
 * replaced them by. They are decided when the first one is read and stay until the program ends, so
 * that no two parts of it work with different ones.
 */
public final class DataLists {

  public static final String ENDING = ".json";

  private static final String FOLDER = "/assets/data/";
  private static Supplier<Map<String, Map<String, Object>>> source = Map::of;
  private static Map<String, Map<String, Object>> replaced;

  /** Who reads a list asks for its parts one after the other; only one is kept for that. */
  private static volatile Latest latest = new Latest("", Map.of());

  /** The bundled list that was read last; nobody changes it. */
  private record Latest(String id, Map<String, Object> content) {}

  private DataLists() {}

  /**
   * Names what gives the replaced lists by their id; it is asked once, when the first list is read.
   * Where one was read already, as in a process that trains the start cache by several runs, the
   * lists stay those that were decided then.
   */
  public static synchronized void replaceBy(Supplier<Map<String, Map<String, Object>>> lists) {
    source = lists;
  }

  /** The list with this id, as this process uses it. */
  public static Map<String, Object> inUse(String id) {
    Map<String, Object> own = replaced().get(id);
    return own == null ? bundled(id) : own;
  }

  /** The bundled list with this id. */
  public static Map<String, Object> bundled(String id) {
    Latest known = latest;
    if (!known.id().equals(id)) {
      known = new Latest(id, DataFile.read(FOLDER + id + ENDING));
      latest = known;
    }
    return known.content();
  }

  /** Whether a file of this name takes the place of a bundled list. */
  public static boolean isList(String file) {
    return file.matches("[a-z][a-z-]*\\" + ENDING)
        && DataLists.class.getResource(FOLDER + file) != null;
  }

  private static synchronized Map<String, Map<String, Object>> replaced() {
    if (replaced == null) {
      replaced = source.get();
    }
    return replaced;
  }
}
