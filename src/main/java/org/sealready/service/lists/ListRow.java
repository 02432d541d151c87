package org.sealready.service.lists;

import org.sealready.words.Phrase;
import org.sealready.words.Words;

/**
 * A list as the table of all lists shows it.
 *
 * @param date a day, month or year
 * @param source as its file says it, to maintainers
 * @param isFromFolder whether a person has replaced the bundled one
 * @param isInUse whether this process works with it; another one is used from the next start on
 * @param months how old it is, in whole months
 * @param isOld whether that is more than such a list keeps
 */
public record ListRow(
    String id,
    Phrase title,
    String date,
    String source,
    boolean isFromFolder,
    boolean isInUse,
    long months,
    boolean isOld) {

  /** The source as a person reads it: a replaced list says it itself. */
  public String sourceIn(Words words) {
    return isFromFolder ? source : words.text("lists.source." + id);
  }
}
