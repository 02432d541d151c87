package org.sealready.form;

import java.time.LocalDate;

/**
 * What a rule may look at beside its field's value.
 *
 * @param field the field that is judged
 * @param answers the effective answers of the whole form
 * @param today the injected day; nothing else tells the date
 */
public record Context(Field<?> field, Answers answers, LocalDate today) {}
