package org.sealready.words;

/**
 * What is said beside a field while a person is there.
 *
 * @param where on which paper or page the answer stands
 * @param why what it is asked for
 * @param slip what often goes wrong
 * @param example an answer as it could be, invented
 */
public record FieldGuide(String where, String why, String slip, String example) {}
