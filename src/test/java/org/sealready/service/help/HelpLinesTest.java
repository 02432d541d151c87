package org.sealready.service.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sealready.words.Filer;

/** What of a page each reader is told. */
class HelpLinesTest {

  private static final Filer TRADER =
      new Filer(List.of("unsealed", "trader", "organisation", "330000"), Map.of());
  private static final Filer INDIVIDUAL =
      new Filer(List.of("individual", "unsealed", "110000"), Map.of());

  private static List<String> told(Filer filer, String... lines) {
    return HelpLines.told(List.of(lines), filer);
  }

  @Test
  void aMarkNamesKindsOrAllOthers() {
    String[] lines = {"<trader individual>one", "<!trader>two", "<unsealed><trader>three", "four"};
    assertEquals(List.of("one", "three", "four"), told(TRADER, lines));
    assertEquals(List.of("one", "two", "four"), told(INDIVIDUAL, lines));
    assertEquals(List.of("two", "four"), told(Filer.ANYBODY, lines));
  }

  @Test
  void aPlaceIsKnownOrIsNot() {
    String[] lines = {"<anywhere>all", "<330000>here", "<!anywhere 330000>elsewhere"};
    assertEquals(List.of("here"), told(TRADER, lines));
    assertEquals(List.of("elsewhere"), told(INDIVIDUAL, lines));
    assertEquals(List.of("all"), told(Filer.ANYBODY, lines));
  }

  /** Somebody of whom only the province is known may still be anybody. */
  @Test
  void aProvinceAloneIsAnybody() {
    Filer somewhere = new Filer(List.of("330000"), Map.of());
    assertEquals(List.of("any"), told(somewhere, "<anybody>any", "<!anybody>known"));
  }

  @Test
  void aHeadingHidesWhatStandsUnderIt() {
    String[] lines = {
      "<trader>## A {#a}", "<individual>## B {#a}", "of both", "<!trader individual>## C", "of C"
    };
    assertEquals(List.of("## A {#a}", "of both"), told(TRADER, lines));
    assertEquals(List.of("## B {#a}", "of both"), told(INDIVIDUAL, lines));
    assertEquals(List.of("## C", "of C"), told(Filer.ANYBODY, lines));
  }

  @Test
  void sentencesGoOnInTheirLanguage() {
    assertEquals(List.of("甲。乙。"), told(TRADER, "甲。", "<individual>+ 丙。", "<trader>+ 乙。"));
    assertEquals(List.of("- One. Two."), told(TRADER, "- One.", "+ Two."));
    assertEquals(List.of("## A", "One."), told(TRADER, "## A", "<individual>None.", "+ One."));
  }

  @Test
  void stepsAreCountedAnew() {
    assertEquals(List.of("1. b", "2. c"), told(TRADER, "<individual>1. a", "<trader>1. b", "2. c"));
    assertEquals(
        List.of("1. b", "+", "1. a"), told(TRADER, "<individual>1. a", "2. b", "+", "1. a"));
  }
}
