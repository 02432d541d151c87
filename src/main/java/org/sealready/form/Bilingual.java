package org.sealready.form;

/**
 * A text in both languages of the interface, as dated data declares it.
 *
 * @param chinese as it is shown by default
 * @param english the same in English
 */
public record Bilingual(String chinese, String english) {}
