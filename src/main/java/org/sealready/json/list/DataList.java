package org.sealready.json.list;

import java.util.Map;

/**
 * A list or rule datum of the program that a person can replace.
 *
 * @param id the name of its bundled file, without the ending
 * @param title what it is called, in Chinese; translated under {@code list.<id>}
 * @param reader what reads it where it is used
 */
public record DataList(String id, String title, Reader reader) {

  /** Reads a list that is built like the bundled one, without keeping anything of it. */
  @FunctionalInterface
  public interface Reader {

    /**
     * @throws BadList if the list says what no program can use, or lacks what this one needs
     */
    void read(Map<String, Object> content) throws BadList;
  }

  /** One of which the build says all. */
  public static DataList of(String id, String title) {
    return new DataList(id, title, content -> {});
  }

  /** The name of its file in a data folder and in a pack. */
  public String file() {
    return id + DataLists.ENDING;
  }
}
