package org.sealready.json;

import java.util.List;
import java.util.Map;

/**
 * JSON of other programs as plain maps, lists, texts, numbers and truth values, so that whoever
 * knows what it means needs no library.
 */
public final class PlainJson {

  private PlainJson() {}

  /**
   * The value of this document, read as strictly as a filing.
   *
   * @throws BadFiling if it is no JSON, has a key twice in one object, or is beyond the limits
   */
  public static Object read(byte[] bytes) throws BadFiling {
    return DataFile.plain(StrictReader.read(bytes));
  }

  /** This object as a document. */
  public static byte[] write(Map<String, ?> object) {
    return AnswersJson.text(StrictJson.MAPPER.valueToTree(object));
  }

  /** This list as a document. */
  public static byte[] write(List<? extends Map<String, ?>> list) {
    return AnswersJson.text(StrictJson.MAPPER.valueToTree(list));
  }
}
