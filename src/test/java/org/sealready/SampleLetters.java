package org.sealready;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.exchange.SmsCard;
import org.sealready.service.letter.LetterFiles;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Every letter of every sample: a sample or a letter that is added joins by itself. */
public final class SampleLetters {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Letters LETTERS = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));
  private static final LetterOutput DESK = new LetterOutput(CATALOGUE, LETTERS);

  /** The one sample with a letter that is refused: no font has a character of a name in it. */
  private static final String REFUSED = "character-without-font";

  private SampleLetters() {}

  /**
   * A letter with a sample's answers in it.
   *
   * @param kind what is special about it; empty for the letter as it is printed
   */
  public record Made(String sample, String kind, Answers answers, FilledLetter letter) {

    /** Unique among all. */
    public String name() {
      return sample + "-" + letter.id() + (kind.isEmpty() ? "" : "-" + kind);
    }

    /** The file. */
    public byte[] pdf() {
      try {
        return new LetterFiles(CATALOGUE).pdf(Ours.effective(answers), letter);
      } catch (LetterRefused refused) {
        throw new IllegalStateException(name(), refused);
      }
    }

    private boolean isPrintable() {
      try {
        LetterPdf.place(letter);
        return true;
      } catch (LetterRefused refused) {
        if (sample.equals(REFUSED)) {
          return false;
        }
        throw new IllegalStateException(name(), refused);
      }
    }
  }

  /** As they are printed. */
  public static List<Made> all() {
    return Ours.samples().stream()
        .flatMap(name -> of(name, "", Ours.answers(name), false).stream())
        .toList();
  }

  /** As they would be without a seal. */
  public static List<Made> unsealed() {
    return Ours.samples().stream()
        .flatMap(name -> of(name, "unsealed", withoutSeal(Ours.answers(name)), false).stream())
        .toList();
  }

  /** Marked as drafts, one of each letter. */
  public static List<Made> drafts() {
    Map<String, Made> drafts = new TreeMap<>();
    Ours.samples().stream()
        .flatMap(name -> of(name, "draft", Ours.answers(name), true).stream())
        .forEach(made -> drafts.putIfAbsent(made.letter().id(), made));
    return List.copyOf(drafts.values());
  }

  @SuppressWarnings("unchecked") // this field is a switch
  private static Answers withoutSeal(Answers answers) {
    Optional<Field<?>> seal = CATALOGUE.form().field("entity.hasSeal");
    return answers.with((Field<Boolean>) seal.orElseThrow(), false);
  }

  private static List<Made> of(String sample, String kind, Answers answers, boolean draft) {
    return letters(answers).stream()
        .map(
            letter ->
                new Made(
                    sample, kind, answers, LETTERS.fill(Ours.effective(answers), letter, draft)))
        .filter(Made::isPrintable)
        .toList();
  }

  private static List<Letter> letters(Answers answers) {
    return LETTERS.states(LETTERS.judged(answers)).stream().map(LetterState::letter).toList();
  }

  /** The printable letters of this sample in one file. */
  public static byte[] together(String sample) {
    try {
      return LetterPdf.together(
          of(sample, "", Ours.answers(sample), false).stream().map(Made::letter).toList());
    } catch (LetterRefused refused) {
      throw new IllegalStateException(sample, refused);
    }
  }

  /** The proof sheet of this sample. */
  public static byte[] proofSheet(String sample) {
    Answers answers = Ours.answers(sample);
    return DESK.proofSheet(Ours.effective(answers), letters(answers), Words.in(Language.CHINESE));
  }

  /** The card of this sample for the ministry's message. */
  public static byte[] smsCard(String sample) {
    Words words = Words.in(Language.CHINESE);
    return new SmsCard(CATALOGUE, words).pdf(LETTERS.judged(Ours.answers(sample)), LETTERS.today());
  }
}
