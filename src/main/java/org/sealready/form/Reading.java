package org.sealready.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What an answer says besides itself, such as the birth date in an identity number; never a
 * problem.
 *
 * @param id key of its translations
 * @param text what is shown, with {@code {0}}, {@code {1}} ...
 * @param args what fills the text for this answer on this day; empty where it says nothing
 */
public record Reading<T>(
    String id, String text, BiFunction<T, LocalDate, Optional<List<String>>> args) {}
