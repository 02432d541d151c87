package org.sealready.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A code list that may depend on other answers: the cities of the chosen province, the certificates
 * of the chosen kind of entity.
 *
 * @param id name of the list, the key of its translations ({@code option.<id>.<code>})
 * @param dependsOn ids of the fields whose answers decide what the list offers; empty for a fixed
 *     list
 * @param offered the options for these effective answers, in the order of display
 */
public record Options(String id, Set<String> dependsOn, Function<Answers, List<Option>> offered) {

  /** A list that is the same for every filing. */
  public static Options fixed(String id, List<Option> options) {
    List<Option> copy = List.copyOf(options);
    return new Options(id, Set.of(), answers -> copy);
  }

  /** What can be chosen under these answers. */
  public List<Option> in(Answers answers) {
    return offered.apply(answers);
  }

  /** The option with this code, if these answers offer it. */
  public Optional<Option> find(String code, Answers answers) {
    return in(answers).stream().filter(option -> option.code().equals(code)).findFirst();
  }
}
