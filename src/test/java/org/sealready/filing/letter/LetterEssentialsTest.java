package org.sealready.filing.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sealready.Effort;
import org.sealready.Ours;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.letter.TemplateCheck;
import org.sealready.letter.TemplateProblem;
import org.sealready.letter.TemplateProblem.Kind;
import org.sealready.service.Catalogue;

/** The bundled letters carry what they must, and what must be carried can be missed. */
@Tag(Effort.SLOW)
class LetterEssentialsTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final TemplateCheck CHECK =
      new TemplateCheck(
          CATALOGUE.placeholders(),
          CATALOGUE.letters().stream()
              .flatMap(letter -> letter.template().switches().stream())
              .collect(Collectors.toSet()));

  private static String text(Letter letter) {
    return Template.text(letter.id()).orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> bundledLettersHaveNoProblemInAnyCase() {
    return CATALOGUE.letters().stream()
        .map(
            letter ->
                DynamicTest.dynamicTest(
                    letter.id(), () -> assertEquals(List.of(), CHECK.of(letter, text(letter)))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsTakenOutIsMissed() {
    return CATALOGUE.letters().stream()
        .flatMap(
            letter ->
                letter.essentials().stream()
                    .map(
                        essential ->
                            DynamicTest.dynamicTest(
                                letter.id() + " " + essential.key(),
                                () -> assertMissed(letter, essential))));
  }

  private static void assertMissed(Letter letter, Essential essential) {
    String without =
        text(letter)
            .lines()
            .filter(line -> essential.oneOf().stream().noneMatch(line::contains))
            .collect(Collectors.joining("\n"));
    List<TemplateProblem> problems = CHECK.of(letter, without);
    boolean isTold =
        problems.stream()
            .anyMatch(
                one ->
                    one.kind() == Kind.NO_TITLE
                        || one.kind() == Kind.MISSING && one.what().equals(essential.key()));
    assertTrue(isTold, problems::toString);
  }

  @Test
  void everyLetterHasEssentialsOfItsOwnOnceEach() {
    for (Letter letter : CATALOGUE.letters()) {
      List<String> keys = letter.essentials().stream().map(Essential::key).toList();
      assertFalse(keys.isEmpty(), letter.id());
      assertEquals(keys.stream().distinct().toList(), keys, letter.id());
    }
  }

  @Test
  void whatMustBeCarriedIsKnownToTheForm() {
    CATALOGUE.letters().stream()
        .flatMap(letter -> letter.essentials().stream())
        .flatMap(essential -> essential.oneOf().stream())
        .filter(sign -> sign.startsWith("{"))
        .map(sign -> sign.substring(1, sign.length() - 1))
        .forEach(name -> assertTrue(CATALOGUE.placeholders().find(name).isPresent(), name));
  }
}
