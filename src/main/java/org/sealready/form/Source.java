package org.sealready.form;

/**
 * Where a demand is written and as of when.
 *
 * @param text standard, interface page or guide, in Chinese as it is shown
 * @param date the day or month of the version or of the reading, {@code YYYY[-MM[-DD]]}
 */
public record Source(String text, String date) {}
