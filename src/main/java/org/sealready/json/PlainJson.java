package org.sealready.json;

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

  /** This value as a document: a map, a list, or what {@link #read} gives. */
  public static byte[] write(Object value) {
    return AnswersJson.text(StrictJson.MAPPER.valueToTree(value));
  }
}
