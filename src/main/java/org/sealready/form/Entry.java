package org.sealready.form;

/**
 * One row of an {@link FieldType.Entries} answer: a code and the number that belongs to it (empty
 * where none is asked).
 */
public record Entry(String type, String number) {}
