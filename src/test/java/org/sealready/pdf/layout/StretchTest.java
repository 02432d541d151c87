package org.sealready.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.SampleLetters;
import org.sealready.SampleLetters.Made;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.letter.Run;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.pdf.line.PlacedGlyph;
import org.sealready.service.Catalogue;

/** No line of any letter is stretched by more than a tenth of the size between its characters. */
class StretchTest {

  /** Of 4 to 12 characters, and one of another script's letters. */
  private static final List<String> UNITS =
      List.of(
          "青禾书店",
          "青禾文具店",
          "青禾面包商行",
          "青禾水果经营部",
          "成都青禾有限公司",
          "成都青禾云有限公司",
          "成都青禾商贸有限公司",
          "成都青禾云商贸有限公司",
          "成都青禾云联科技有限公司",
          "成都A8餐饮管理有限公司");

  private static final List<String> SAMPLES =
      List.of(
          "company-both-letters", "company-explanation", "company-jiangsu", "individual-business");

  private final Catalogue catalogue = Ours.catalogue();

  @Test
  void samples() throws LetterRefused {
    double widest = 0;
    List<Made> letters = SampleLetters.all();
    for (Made made : letters) {
      widest = Math.max(widest, checked(made.letter(), made.name()));
    }
    System.out.printf(
        "faults: typesetting: %d letters of the samples, widest space stretched by %.3f em%n",
        letters.size(), widest);
    assertTrue(letters.size() > 60 && widest > 0.02);
  }

  /** A reader sees why: the code that begins the next line is too long for the room. */
  @Test
  void aLineIsLeftShortOnlyBeforeACode() throws LetterRefused {
    int lines = 0;
    int left = 0;
    double most = 0;
    for (Made made : SampleLetters.all()) {
      PlacedPage page = LetterPdf.place(made.letter());
      for (List<Placed.Text> own : paragraphs(made.letter(), page)) {
        for (int i = 1; i < own.size(); i++, lines++) {
          double hole = hole(own.get(i - 1), page.bodySize());
          if (hole > 0.05) {
            left++;
            most = Math.max(most, hole);
            assertTrue(own.get(i).text().matches("（?[0-9A-Za-z].*"), own.get(i)::text);
          }
        }
      }
    }
    System.out.printf(
        "faults: typesetting: %d of %d lines left short before a code, by %.1f em at most%n",
        left, lines, most);
    assertTrue(left > 0 && left * 10 < lines && most < 14);
  }

  private static List<List<Placed.Text>> paragraphs(FilledLetter letter, PlacedPage page) {
    List<Placed.Text> lines = page.lines().toList();
    List<List<Placed.Text>> paragraphs = new ArrayList<>();
    int line = 0;
    for (Block block : letter.blocks()) {
      int from = line;
      for (int at = 0; at < block.plain().length(); line++) {
        at += lines.get(line).text().length();
      }
      if (block instanceof Block.Paragraph) {
        paragraphs.add(lines.subList(from, line));
      }
    }
    return paragraphs;
  }

  private static double hole(Placed.Text line, double size) {
    return (Geometry.LEFT + Geometry.columns(size) * size - line.box().right()) / size;
  }

  @Test
  @SuppressWarnings("unchecked") // this field is a text
  void everyLetterOfTenUnits() throws LetterRefused {
    Field<String> name = (Field<String>) catalogue.form().field("entity.name").orElseThrow();
    double widest = 0;
    int count = 0;
    for (String sample : SAMPLES) {
      for (String unit : UNITS) {
        Effective answers = Ours.effective(Ours.answers(sample).with(name, unit));
        for (FilledLetter letter : letters(answers)) {
          widest = Math.max(widest, checked(letter, sample + " " + letter.id() + " " + unit));
          count++;
        }
      }
    }
    System.out.printf(
        "faults: typesetting: %d letters of %d unit names, widest space stretched by %.3f em%n",
        count, UNITS.size(), widest);
    assertTrue(count > 200 && widest > 0.02);
  }

  private List<FilledLetter> letters(Effective effective) {
    Answers answers = effective.answers();
    return catalogue.letters().stream()
        .filter(letter -> letter.need().apply(effective).isPresent())
        .map(letter -> filled(letter, effective, answers))
        .toList();
  }

  private FilledLetter filled(Letter letter, Effective effective, Answers answers) {
    return letter.fill(
        effective, catalogue.placeholders(), name -> catalogue.switches().test(name, answers));
  }

  private static double checked(FilledLetter letter, String what) throws LetterRefused {
    PlacedPage page = LetterPdf.place(letter);
    Soundness.check(letter, page, what);
    double widest = Stretch.widest(page);
    assertTrue(widest <= Stretch.MOST + 1e-6, () -> what + " stretched by " + widest);
    return widest;
  }

  /** The line that the code does not fit into ends before it, and is set as if it were the last. */
  @Test
  void aLineBeforeALongCodeIsLeftShort() throws LetterRefused {
    Block block =
        new Block.Paragraph(
            List.of(
                Run.fixed("本单位"),
                new Run("青禾书店", "name", true),
                Run.fixed("（统一社会信用代码："),
                new Run("91510107MA6CQ7XK3Q", "code", true),
                Run.fixed("）主办一个小程序，" + "内容真实完整".repeat(12))));
    List<Placed.Text> lines =
        new LetterLayout(FontBook.bundled())
            .place(new FilledLetter("toy", "函", List.of(block), false))
            .lines()
            .toList();

    assertEquals("本单位青禾书店（统一社会信用代码：", lines.getFirst().text());
    assertTrue(lines.get(1).text().startsWith("91510107MA6CQ7XK3Q）"));
    assertEquals(Geometry.LEFT + Geometry.WIDTH, lines.get(1).box().right(), 0.01);
  }

  @Test
  void theMeasureSeesWhatIsStretched() {
    PlacedPage page =
        new PlacedPage(
            List.of(
                new Placed.Text(
                    100,
                    10,
                    List.of(
                        new PlacedGlyph('甲', null, 0, 10, 0, 1, ""),
                        new PlacedGlyph('乙', null, 13, 10, 0, 1, "")))),
            Optional.empty(),
            10);

    assertEquals(0.3, Stretch.widest(page), 1e-9);
  }
}
