package org.sealready.service.rejection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.letter.Letter;
import org.sealready.rules.rejection.RejectionItem;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;

/**
 * Which letters of a filing have to be made again once its reasons are answered, and why; the
 * others still say what is true.
 *
 * @param again those, each with the fields that it prints and that are to be changed; empty where
 *     the letter itself was found wanting
 * @param made how many were, and say by now what was changed
 * @param others how many need not be made again
 */
public record LettersAgain(Map<Letter, List<Field<?>>> again, int made, int others) {

  /** The same without those letters that were made again by now. */
  public LettersAgain without(Predicate<Letter> isMade) {
    Map<Letter, List<Field<?>>> left = new LinkedHashMap<>(again);
    left.keySet().removeIf(isMade);
    return new LettersAgain(left, made + again.size() - left.size(), others);
  }

  /** Of these reasons. */
  public static LettersAgain of(
      Catalogue catalogue, Letters letters, Judged judged, List<RejectionItem> items) {
    Set<String> ids =
        items.stream().flatMap(item -> item.field().stream()).collect(Collectors.toSet());
    return printing(catalogue, letters, judged, ids);
  }

  /**
   * Where the fields with these ids have changed.
   *
   * @param ids of fields and, for letters that are wanting themselves, of letters
   */
  public static LettersAgain printing(
      Catalogue catalogue, Letters letters, Judged judged, Set<String> ids) {
    Map<Letter, List<Field<?>>> again = new LinkedHashMap<>();
    int others = 0;
    for (LetterState state : letters.states(judged)) {
      if (state.isWanted() || ids.contains(state.letter().id())) {
        Optional<List<Field<?>>> why = why(catalogue, letters, judged.effective(), state, ids);
        why.ifPresent(fields -> again.put(state.letter(), fields));
        others += why.isEmpty() ? 1 : 0;
      }
    }
    return new LettersAgain(again, 0, others);
  }

  private static Optional<List<Field<?>>> why(
      Catalogue catalogue,
      Letters letters,
      Effective effective,
      LetterState state,
      Set<String> ids) {
    Predicate<String> switches = name -> catalogue.switches().test(name, effective.answers());
    List<Field<?>> changed = new ArrayList<>();
    for (Field<?> field : state.letter().prints(catalogue.placeholders(), switches)) {
      boolean isChanged =
          Stream.concat(Stream.of(field), catalogue.form().origins(field, effective).stream())
              .anyMatch(each -> ids.contains(each.id()));
      if (isChanged) {
        changed.add(field);
      }
    }
    boolean isNamed = ids.contains(state.letter().id());
    return isNamed || !changed.isEmpty() ? Optional.of(changed) : Optional.empty();
  }
}
