package org.sealready.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sealready.PdfPages;
import org.sealready.SampleLetters;
import org.sealready.SampleLetters.Made;

/**
 * The kept pictures of every letter of every sample, of one of each letter as a draft, and of one
 * without a seal. {@code mvn -q test-compile exec:exec@letter-pictures} takes them anew: look at
 * what has changed before you keep it.
 */
public final class LetterPictures {

  static final Path FOLDER = Path.of("src/test/resources/letter-pictures");

  /** Pixels per point: 54 an inch. */
  private static final double SCALE = 0.75;

  private LetterPictures() {}

  /** What there are to be pictures of, by name. */
  public static Map<String, Made> letters() {
    Map<String, Made> unsealed = new LinkedHashMap<>();
    SampleLetters.unsealed().forEach(made -> unsealed.putIfAbsent(made.letter().id(), made));
    Map<String, Made> letters = new TreeMap<>();
    Stream.of(SampleLetters.all(), SampleLetters.drafts(), List.copyOf(unsealed.values()))
        .flatMap(List::stream)
        .forEach(made -> letters.put(made.name(), made));
    return letters;
  }

  public static GreyPicture take(byte[] pdf) {
    return GreyPicture.of(PdfPages.render(pdf, 0, SCALE));
  }

  public static Path file(String name) {
    return FOLDER.resolve(name + ".png");
  }

  /** The names of the pictures that are kept. */
  public static List<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString().replace(".png", "")).sorted().toList();
    }
  }

  /** Takes all pictures and removes those of letters that are no more. */
  public static void main(String[] args) throws IOException {
    Files.createDirectories(FOLDER);
    Map<String, Made> letters = letters();
    for (String name : kept()) {
      if (!letters.containsKey(name)) {
        Files.delete(file(name));
      }
    }
    for (Map.Entry<String, Made> letter : letters.entrySet()) {
      take(letter.getValue().pdf()).write(file(letter.getKey()));
    }
  }
}
