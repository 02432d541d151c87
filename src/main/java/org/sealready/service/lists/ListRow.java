package org.sealready.service.lists;

import org.sealready.words.Phrase;

/**
 * A list as the table of all lists shows it.
 *
 * @param date a day, month or year
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
    boolean isOld) {}
