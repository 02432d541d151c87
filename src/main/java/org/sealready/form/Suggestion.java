package org.sealready.form;

import java.util.Optional;
import java.util.function.Function;

/**
 * An answer that other answers tell and that a person may take with one click; never taken by
 * itself.
 *
 * @param id key of its translations
 * @param text what the click does; {@code {0}} is the answer
 * @param value the answer under these effective answers; empty where there is nothing to suggest
 */
public record Suggestion<T>(String id, String text, Function<Answers, Optional<T>> value) {}
