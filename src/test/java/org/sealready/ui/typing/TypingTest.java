package org.sealready.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.vault.filing.Typed;
import org.sealready.vault.filing.Unfinished;

class TypingTest {

  private static final Duration HALF = Duration.ofMillis(500);

  private final FakeAlarm alarm = new FakeAlarm();
  private final Typing typing = new Typing(alarm, Unfinished.NONE);
  private final Spot name = typing.at("name");
  private final List<Unfinished> saved = new ArrayList<>();

  TypingTest() {
    typing.onRest(() -> saved.add(typing.take()));
  }

  private static Unfinished texts(String place, String text, int caret) {
    return new Unfinished(Map.of(place, new Typed(text, caret)), place);
  }

  @Test
  void savesWhenTheHandsRestForASecond() {
    name.write("某", 1);
    alarm.pass(HALF);
    name.write("某某", 2);
    alarm.pass(HALF);
    assertEquals(List.of(), saved);
    assertTrue(typing.isOpen());
    alarm.pass(HALF);
    assertEquals(List.of(texts("name", "某某", 2)), saved);
    assertFalse(typing.isOpen());
    alarm.pass(HALF.multipliedBy(20));
    assertEquals(1, saved.size(), "saved once");
  }

  @Test
  void whoNeverRestsIsSavedNowAndThen() {
    for (int i = 1; i <= 100; i++) {
      name.write("字".repeat(i), i);
      alarm.pass(HALF);
    }
    assertTrue(saved.size() >= 10, saved.size() + " saves in 50 seconds");
  }

  @Test
  void whatWasHandedOverTakenBackOrClearedGoes() {
    name.write("某某", 2);
    alarm.pass(Typing.REST);
    name.end();
    assertTrue(typing.isOpen());
    alarm.pass(Typing.REST);
    assertEquals(Unfinished.NONE, saved.getLast());
    assertEquals(2, saved.size());
  }

  @Test
  void whatComesAndGoesWithinASecondIsNoReasonToSave() {
    name.write("某", 1);
    name.end();
    alarm.pass(HALF.multipliedBy(20));
    assertEquals(List.of(), saved);
    assertFalse(typing.isOpen());
  }

  @Test
  void movingTheCaretSavesNothingByItself() {
    name.write("某某", 2);
    alarm.pass(Typing.REST);
    name.write("某某", 0);
    alarm.pass(HALF.multipliedBy(20));
    assertEquals(1, saved.size());
    assertFalse(typing.isOpen());
    assertEquals(0, typing.take().at("name").orElseThrow().caret());
  }

  @Test
  void whatIsComposedIsNeitherSavedNorCalledSaved() {
    name.write("某某", 2);
    name.compose();
    alarm.pass(Typing.REST);
    assertEquals(List.of(texts("name", "某某", 2)), saved);
    assertTrue(typing.isOpen(), "letters wait to become a text");
    name.write("某某公司", 4);
    alarm.pass(Typing.REST);
    assertEquals(texts("name", "某某公司", 4), saved.getLast());
    assertFalse(typing.isOpen());
  }

  @Test
  void endsAPlaceAndWhatIsBelowItButNotItsNeighbour() {
    name.write("某", 1);
    name.below("search").write("电", 1);
    typing.at("nameToo").write("另", 1);
    typing.end("name");
    assertEquals(texts("nameToo", "另", 1), typing.now());
  }

  @Test
  void beginsWithWhatWasKept() {
    Unfinished kept = texts("name", "某某", 1);
    Typing again = new Typing(alarm, kept);
    assertEquals(Optional.of(new Typed("某某", 1)), again.at("name").typed());
    assertFalse(again.isOpen());
    assertEquals(kept, again.now());
  }

  @Test
  void nothingIsSavedAfterTheFilingWasLeft() {
    name.write("某", 1);
    typing.stop();
    name.write("某某", 2);
    alarm.pass(HALF.multipliedBy(20));
    assertEquals(List.of(), saved);
  }
}
