package org.sealready.form;

import java.util.Set;

/**
 * What counts of the answers: those of the fields that are asked, and those that follow from
 * others.
 *
 * @param given the answers that this was worked out of, as given
 * @param answers the only answers that checks, letters and exports may read
 * @param asked the fields that are shown and take an answer
 * @param derived the fields whose answer follows from others; one that is also in {@code asked} is
 *     shown filled in
 */
public record Effective(
    Answers given, Answers answers, Set<Field<?>> asked, Set<Field<?>> derived) {}
