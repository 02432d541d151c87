package org.sealready.form;

/**
 * What an answer entails, said where it is given: "this needs one more letter".
 *
 * @param when shown under this condition, which may read the field itself
 * @param id key of its translations
 */
public record Note(Condition when, String id, String text) {}
