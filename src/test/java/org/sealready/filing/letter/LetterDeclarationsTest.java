package org.sealready.filing.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;

/** Each letter is declared once, in a class of its name, and its wording asks for its switches. */
class LetterDeclarationsTest {

  /** Whether another letter is among the filing's; these switches belong to no letter. */
  private static final String IS_MADE = "letter.";

  @ParameterizedTest
  @EnumSource
  void constantFileAndIdHaveOneName(LetterName letter) throws ReflectiveOperationException {
    assertEquals(letter.name().toLowerCase(Locale.ROOT).replace('_', '-'), letter.id());
    String camel =
        Arrays.stream(letter.id().split("-"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    Class<?> file = Class.forName(LetterName.class.getPackageName() + "." + camel);
    var declared = file.getDeclaredField("LETTER");
    declared.setAccessible(true);
    assertSame(letter.declaration(), declared.get(null));
  }

  @ParameterizedTest
  @EnumSource
  void theWordingAsksForCommonSwitchesAndItsOwn(LetterName letter) {
    Set<String> known = names(LetterSwitches.COMMON);
    known.addAll(names(letter.declaration().switches()));
    assertEquals(
        List.of(),
        Template.bundled(letter.id()).switches().stream()
            .filter(name -> !name.startsWith(IS_MADE))
            .filter(name -> !known.contains(name))
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void noSwitchIsDeclaredThatTheWordingDoesNotAskFor(LetterName letter) {
    Set<String> asked = Template.bundled(letter.id()).switches();
    Set<String> own = names(letter.declaration().switches());
    assertTrue(asked.containsAll(own), () -> own + " of " + asked);
  }

  private static Set<String> names(List<LetterSwitch> switches) {
    return switches.stream().map(LetterSwitch::name).collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void aSwitchMeansTheSameInEveryLetter() {
    Map<String, LetterSwitch> first = new HashMap<>();
    LetterSwitches.COMMON.forEach(one -> first.put(one.name(), one));
    for (LetterName letter : LetterName.values()) {
      for (LetterSwitch one : letter.declaration().switches()) {
        assertSame(first.computeIfAbsent(one.name(), name -> one), one, one.name());
      }
    }
    assertEquals(first.keySet(), LetterSwitches.names());
  }

  @Test
  void idsAndTitlesStandOnceEachInTheOrderOfTheList() {
    List<Letter> letters = MiniProgramFiling.IN_USE.letters();
    assertEquals(
        Arrays.stream(LetterName.values()).map(LetterName::id).toList(),
        letters.stream().map(Letter::id).toList());
    assertEquals(letters.size(), letters.stream().map(Letter::id).distinct().count());
    assertEquals(letters.size(), letters.stream().map(Letter::title).distinct().count());
  }
}
