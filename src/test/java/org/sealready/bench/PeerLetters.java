package org.sealready.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sealready.Main;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.UnusableFile;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.letter.LetterFiles;
import org.sealready.service.letter.Letters;

/**
 * Our part in {@code .ci/peers}: writes down the text that all peers set, and times many letters in
 * one process, each for a unit of another name.
 */
public final class PeerLetters {

  private static final Catalogue CATALOGUE = Main.catalogue();
  private static final Letters LETTERS = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));
  private static final Path SAMPLE = Path.of("assets/samples/company-both-letters.json");
  private static final String LETTER = "commitment";

  /** What names of units are made of. */
  private static final String PARTS = "安宝超成达德东丰富光广国海恒宏华惠吉佳嘉金久凯康利龙美明宁鹏启千庆瑞盛顺泰腾天通万旺祥新鑫兴耀益永裕远振正志中卓";

  private PeerLetters() {}

  /**
   * {@code text FOLDER COUNT} or {@code time FOLDER COUNT}.
   *
   * @throws LetterRefused never: the sample's letter is printable
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[1]);
    int count = Integer.parseInt(args[2]);
    if (args[0].equals("text")) {
      writeText(folder, count);
    } else {
      time(folder, Files.readAllLines(folder.resolve("names.txt")), count);
    }
  }

  private static void writeText(Path folder, int count) throws IOException, UnusableFile {
    List<String> names =
        IntStream.range(0, count)
            .mapToObj(i -> "成都" + part(i * 7) + part(i * 11 + 3) + part(i * 5 + i / 53) + "有限公司")
            .toList();
    FilledLetter letter = letter(CATALOGUE.form().effective(answers("{name}")));
    Files.createDirectories(folder);
    Files.write(folder.resolve("names.txt"), names);
    Files.write(
        folder.resolve("letter.txt"),
        letter.blocks().stream().map(Block::plain).filter(text -> !text.isEmpty()).toList());
  }

  private static char part(int index) {
    return PARTS.charAt(index % PARTS.length());
  }

  private static void time(Path folder, List<String> names, int count)
      throws IOException, LetterRefused, UnusableFile {
    Answers answers = answers("");
    Field<String> name = name();
    LetterFiles files = new LetterFiles(CATALOGUE);
    double[] spent = new double[count];
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      Effective own = CATALOGUE.form().effective(answers.with(name, names.get(i)));
      byte[] pdf = files.pdf(own, letter(own));
      spent[i] = (System.nanoTime() - start) / 1e6;
      if (i == 0) {
        Files.write(folder.resolve("sealready.pdf"), pdf);
      }
    }
    System.out.println(
        spent[0]
            + " "
            + median(spent, count / 10, count / 5)
            + " "
            + median(spent, count - count / 10, count));
  }

  private static double median(double[] spent, int from, int to) {
    double[] some = Arrays.copyOfRange(spent, from, to);
    Arrays.sort(some);
    return some[some.length / 2];
  }

  private static FilledLetter letter(Effective effective) {
    Letter letter = CATALOGUE.letter(LETTER).orElseThrow();
    return LETTERS.fill(effective, letter, false);
  }

  private static Answers answers(String name) throws UnusableFile {
    Answers answers = new FilingFiles(CATALOGUE.form()).read(SAMPLE);
    return name.isEmpty() ? answers : answers.with(name(), name);
  }

  @SuppressWarnings("unchecked") // this field is a text
  private static Field<String> name() {
    return (Field<String>) CATALOGUE.form().field("entity.name").orElseThrow();
  }
}
