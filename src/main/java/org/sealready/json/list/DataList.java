package org.sealready.json.list;

import java.util.Map;
import org.sealready.words.Phrase;

/**
 * A list or rule datum of the program that a person can replace.
 *
 * @param title what it is called; its key ends in the name of the bundled file
 * @param reader what reads it where it is used
 */
public record DataList(Phrase title, Reader reader) {

  private static final String KEY = "list.";

  /** Reads a list that is built like the bundled one, without keeping anything of it. */
  @FunctionalInterface
  public interface Reader {

    /**
     * @throws BadList if the list says what no program can use, or lacks what this one needs
     */
    void read(Map<String, Object> content) throws BadList;
  }

  /** One of which the build says all. */
  public static DataList of(Phrase title) {
    return new DataList(title, content -> {});
  }

  /** The name of its file, without the ending. */
  public String id() {
    return title.key().substring(KEY.length());
  }

  /** The name of its file in a data folder and in a pack. */
  public String file() {
    return id() + DataLists.ENDING;
  }
}
