package org.sealready.journey.category;

import org.sealready.form.Bilingual;

/**
 * A category that asks for fewer papers and is true under a condition.
 *
 * @param kind in whose table
 * @param from path of the category that asks for more
 * @param to path of the other
 * @param when the condition, as a question
 */
public record EasierNeighbour(ApplicantKind kind, String from, String to, Bilingual when) {}
