package org.sealready.rules.rejection;

import java.util.List;
import java.util.Optional;
import org.sealready.rules.pattern.WordPattern;

/**
 * What a field, a picture or a letter is called by platform and bureaus.
 *
 * @param field its id, {@code {person}} and {@code {authorization}} standing for those of the
 *     contact that is spoken of; empty where we have no place for it
 * @param scope in which part of the form alone the words mean this field; empty for anywhere
 * @param isLetter whether it is a letter
 * @param advice what to do when nothing more is known
 */
public record Label(
    Optional<String> field,
    WordPattern pattern,
    Optional<FormPart> scope,
    boolean isLetter,
    List<Advice> advice) {
  public Label {
    advice = List.copyOf(advice);
  }
}
