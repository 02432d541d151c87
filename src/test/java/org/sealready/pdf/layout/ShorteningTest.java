package org.sealready.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Template;
import org.sealready.letter.Toy;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.line.LetterRefused;

/** A letter that is too long says what to cut, and that number is right. */
class ShorteningTest {

  private static final LetterLayout LAYOUT = new LetterLayout(FontBook.bundled());
  private static final String[] PIECES = {
    "提供取号服务",
    "，",
    "（含 App 端）",
    "“排队”",
    "2026年11月21日",
    "𠮷",
    "12.5%",
    "——",
    "、",
    "https://a.example.cn/x"
  };

  private static final String PRINTS_THE_REMARK = "no-pre-approval-commitment";

  private static boolean fits(FilledLetter letter) {
    try {
      LAYOUT.place(letter);
      return true;
    } catch (LetterRefused refused) {
      return false;
    }
  }

  private static LetterRefused.TooLong refusal(FilledLetter letter) {
    LetterRefused refused = assertThrows(LetterRefused.class, () -> LAYOUT.place(letter));
    assertFalse(refused.getMessage().contains("取号"), "what was typed is nobody's business");
    return (LetterRefused.TooLong) refused.why();
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder("到号");
    while (text.length() < length) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String cut(String text, int count) {
    return text.substring(0, text.offsetByCodePoints(text.length(), -count)).strip();
  }

  /** Cutting so many makes it fit, cutting one fewer does not. */
  @Test
  void theNumberOfCharactersIsTheLeast() {
    int refused = 0;
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed * 7919L);
      String id = PRINTS_THE_REMARK;
      String remark = random(random, 400 + random.nextInt(900));
      FilledLetter whole = Toy.letter(id, Toy.SEALED, "miniProgram.remark", remark);
      if (fits(whole)) {
        continue;
      }
      refused++;
      LetterRefused.TooLong why = refusal(whole);
      assertEquals(
          List.of(new LetterRefused.Cut("miniProgram.remark", why.characters())), why.cuts());
      String enough = cut(remark, why.characters());
      String tooFew = cut(remark, why.characters() - 1);
      assertTrue(fits(Toy.letter(id, Toy.SEALED, "miniProgram.remark", enough)), "seed " + seed);
      assertFalse(fits(Toy.letter(id, Toy.SEALED, "miniProgram.remark", tooFew)), "seed " + seed);
    }
    assertTrue(refused > 20);
  }

  @Test
  void aNameIsNeverWhatMustBeShorter() {
    FilledLetter letter =
        Toy.letter(
            PRINTS_THE_REMARK,
            Toy.SEALED,
            "entityContact.name",
            "阿".repeat(900),
            "miniProgram.remark",
            "取号".repeat(450));

    assertEquals("miniProgram.remark", refusal(letter).placeholder());
  }

  @Test
  void severalTextsAreNamedWhereOneIsNotEnough() {
    String[] values = {
      "miniProgram.remark", "取号".repeat(600),
      "miniProgram.name", "排队".repeat(600)
    };
    List<LetterRefused.Cut> cuts = refusal(Toy.letter("commitment", Toy.SEALED, values)).cuts();
    List<String> shorter = new ArrayList<>();
    for (int i = 0; i < values.length; i += 2) {
      String name = values[i];
      int less =
          cuts.stream()
              .filter(cut -> cut.placeholder().equals(name))
              .mapToInt(LetterRefused.Cut::characters)
              .sum();
      shorter.add(name);
      shorter.add(cut(values[i + 1], less));
    }

    assertTrue(cuts.size() <= 2, cuts.toString());
    if (cuts.size() == 2) {
      assertTrue(fits(Toy.letter("commitment", Toy.SEALED, shorter.toArray(String[]::new))));
    }
  }

  @Test
  void aWordingThatIsTooLongItselfIsNamed() {
    Template template =
        Template.parse(
                "# 题\n" + "一、承诺内容。".repeat(400) + "\n@unit {entity.name}\n@date {letters.date}")
            .template();
    LetterRefused.TooLong why = refusal(Toy.letter(template, Toy.SEALED));

    assertEquals("", why.placeholder());
    assertTrue(why.characters() > 1000 && why.characters() < 2800);
  }
}
