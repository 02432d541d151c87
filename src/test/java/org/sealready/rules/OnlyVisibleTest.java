package org.sealready.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;

/** What a person cannot see a person cannot delete: the answer without it is offered. */
class OnlyVisibleTest {

  private static Optional<String> offered(String text) {
    return CharacterRules.onlyVisible(Questions.TEXT)
        .value()
        .apply(Answers.empty().with(Questions.TEXT, text));
  }

  @Test
  void everyInvisibleCharacterGoes() {
    assertEquals(Optional.of("成都𠮷祥"), offered("成\u200B都\uFEFF\uD842\uDFB7\uFE00祥\u3164"));
  }

  @Test
  void nothingIsOfferedWhereEverythingIsSeen() {
    assertEquals(Optional.empty(), offered("成都 𠮷·祥"));
    assertEquals(
        Optional.empty(),
        CharacterRules.onlyVisible(Questions.TEXT).value().apply(Answers.empty()));
  }
}
