package org.sealready.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A code list that may depend on other answers: the cities of the chosen province, the certificates
 * of the chosen kind of entity.
 *
 * @param id name of the list, the key of its translations ({@code option.<id>.<code>})
 * @param dependsOn ids of the fields whose answers decide what the list offers; empty for a fixed
 *     list
 * @param offered the options for these effective answers, in the order of display
 * @param origin the dated list of somebody else that it was copied from; empty where the list is
 *     our own and so complete
 * @param everyday what people call the option of a code; finds it, and is read no earlier
 */
public record Options(
    String id,
    Set<String> dependsOn,
    Function<Answers, List<Option>> offered,
    Optional<Origin> origin,
    Function<String, List<String>> everyday) {

  /**
   * A list that may have grown since it was copied.
   *
   * @param date as of when it was copied
   * @param knows whether it holds this code, be it offered under the present answers or not
   */
  public record Origin(String date, Predicate<String> knows) {}

  /** A list of our own. */
  public Options(String id, Set<String> dependsOn, Function<Answers, List<Option>> offered) {
    this(id, dependsOn, offered, Optional.empty(), code -> List.of());
  }

  /** The same list, copied from a dated one. */
  public Options from(Origin dated) {
    return new Options(id, dependsOn, offered, Optional.of(dated), everyday);
  }

  /** The same list, its options found by everyday words as well. */
  public Options called(Function<String, List<String>> words) {
    return new Options(id, dependsOn, offered, origin, words);
  }

  /** Whether the list, as it was when it was copied, holds this code at all. */
  public boolean knows(String code) {
    return origin.map(dated -> dated.knows().test(code)).orElse(true);
  }

  /** Whether a code that is not offered is known to be offered under other answers. */
  public boolean isElsewhere(String code) {
    return origin.map(dated -> dated.knows().test(code)).orElse(false);
  }

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

  /** The same, and behind them the given codes that are not offered. */
  public List<Option> in(Answers answers, List<String> given) {
    List<Option> offered = in(answers);
    List<Option> all = new ArrayList<>(offered);
    given.stream()
        .distinct()
        .filter(code -> offered.stream().noneMatch(option -> option.code().equals(code)))
        .forEach(code -> all.add(Option.unlisted(code)));
    return all;
  }
}
