package org.sealready.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sealready.Effort;
import org.sealready.SampleLetters.Made;
import org.sealready.pdf.DocumentPage;
import org.sealready.pdf.GreyPicture;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.LetterPictures;
import org.sealready.pdf.PdfADocument;
import org.sealready.pdf.Tag;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.line.PlacedGlyph;

/** Every letter looks as it did when somebody last looked at it. */
@org.junit.jupiter.api.Tag(Effort.SLOW)
class LetterPicturesTest {

  /** One pixel in five thousand, about a third of a line's full stop a line. */
  private static final double TOLERANCE = 0.0002;

  private static final Path SHOWN = Path.of("target/letter-pictures");
  private static final String AGAIN = "mvn -q test-compile exec:exec@letter-pictures";
  private static final Map<String, Made> LETTERS = LetterPictures.letters();

  @TestFactory
  Stream<DynamicTest> letters() {
    return LETTERS.entrySet().stream()
        .map(
            letter ->
                DynamicTest.dynamicTest(
                    letter.getKey(), () -> compare(letter.getKey(), letter.getValue())));
  }

  private static void compare(String name, Made letter) throws IOException {
    if (!Files.exists(LetterPictures.file(name))) {
      fail(name + " has no picture yet: " + AGAIN);
    }
    GreyPicture kept = GreyPicture.read(LetterPictures.file(name));
    GreyPicture now = LetterPictures.take(letter.pdf());
    double difference = now.difference(kept);
    if (difference > TOLERANCE) {
      Path shown = SHOWN.resolve(name + ".png");
      now.writeDifference(kept, shown);
      fail(
          "%s differs in %.3f %% of its pixels, see %s (blue was, red is). As it should be? %s"
              .formatted(name, 100 * difference, shown, AGAIN));
    }
  }

  @Test
  void noPictureIsLeftOfALetterThatIsNoMore() throws IOException {
    assertEquals(List.copyOf(LETTERS.keySet()), LetterPictures.kept());
  }

  /** The comparison notices one line, or the ruled blank of a signature, 1 mm lower. */
  @Test
  void oneThingThatMovedIsNoticed() throws Exception {
    Made letter = LETTERS.get("company-one-person-commitment");
    PlacedPage page = LetterPdf.place(letter.letter());
    GreyPicture whole = picture(page.items());
    assertEquals(0, whole.difference(picture(page.items())));

    for (int i = 0; i < page.items().size(); i++) {
      assertTrue(whole.difference(picture(moved(page.items(), i))) > TOLERANCE, "item " + i);
    }
  }

  /** And one character in the place of another. */
  @Test
  void oneOtherCharacterIsNoticed() throws Exception {
    Made letter = LETTERS.get("company-one-person-commitment");
    List<Placed> items = LetterPdf.place(letter.letter()).items();
    Placed.Text line = (Placed.Text) items.get(4);
    List<PlacedGlyph> glyphs = new ArrayList<>(line.glyphs());
    PlacedGlyph old = glyphs.get(5);
    glyphs.set(5, new PlacedGlyph('龘', old.face(), old.x(), old.width(), 0, 1, ""));

    List<Placed> other = new ArrayList<>(items);
    other.set(4, new Placed.Text(line.baseline(), line.size(), glyphs));

    assertTrue(picture(items).difference(picture(other)) > TOLERANCE);
  }

  @Test
  void theDifferencePictureShowsWhatCameAndWhatWent() {
    GreyPicture now = new GreyPicture(3, 1, new byte[] {0, 7, 0});
    GreyPicture before = new GreyPicture(3, 1, new byte[] {7, 0, 0});

    BufferedImage shown = now.over(before);

    assertEquals(
        List.of(Color.RED, Color.BLUE, Color.BLACK),
        IntStream.range(0, 3).mapToObj(x -> new Color(shown.getRGB(x, 0))).toList());
    assertEquals(2 / 3.0, now.difference(before), 1e-9);
    assertEquals(1, now.difference(new GreyPicture(1, 3, now.greys())));
  }

  private static GreyPicture picture(List<Placed> items) {
    Tag document = Tag.document();
    List<DocumentPage.Item> leaf =
        items.stream().map(item -> new DocumentPage.Item(item, tag(item, document))).toList();
    return LetterPictures.take(
        PdfADocument.write(
            FontBook.bundled(), "题", "", document, List.of(new DocumentPage(leaf, false))));
  }

  private static Optional<Tag> tag(Placed item, Tag document) {
    return item instanceof Placed.Text ? Optional.of(document.add("P")) : Optional.empty();
  }

  private static List<Placed> moved(List<Placed> items, int index) {
    double by = PlacedPage.mm(1);
    UnaryOperator<Placed> lower =
        item ->
            switch (item) {
              case Placed.Text line ->
                  new Placed.Text(line.baseline() + by, line.size(), line.glyphs());
              case Placed.Rule rule ->
                  new Placed.Rule(
                      rule.x1(), rule.y1() + by, rule.x2(), rule.y2() + by, rule.thickness());
            };
    List<Placed> changed = new ArrayList<>(items);
    changed.set(index, lower.apply(items.get(index)));
    return changed;
  }
}
