package org.sealready.filing.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sealready.json.BadFiling;
import org.sealready.json.DataFile;
import org.sealready.letter.clause.LetterClauses;
import org.sealready.words.Phrase;

/**
 * Reads what each letter must say: from the user's own file where it is valid, else from the
 * bundled one. Only who checks a wording asks for it, so that no start waits for the bundled one.
 */
public final class ClauseFile {

  private static final String NAME = "letter-clauses";

  /**
   * What was read.
   *
   * @param of what the letter of this id must say
   * @param problem what is wrong with the user's own file; the bundled one is used then
   */
  public record Loaded(Function<String, LetterClauses> of, Optional<Phrase> problem) {}

  /** Read when it is asked for first. */
  private static final class Bundled {
    static final Map<String, LetterClauses> LETTERS = read();

    private static Map<String, LetterClauses> read() {
      try {
        return new ClauseReader(CodeLists.file(NAME)).letters();
      } catch (ClauseReader.Wrong bug) {
        throw new IllegalStateException(bug);
      }
    }
  }

  private static final Loaded BUNDLED =
      new Loaded(id -> Bundled.LETTERS.getOrDefault(id, LetterClauses.NONE), Optional.empty());

  private ClauseFile() {}

  /** The bundled clauses. */
  public static Loaded bundled() {
    return BUNDLED;
  }

  /** The bundled clauses of all letters that have some, by the id of the letter. */
  public static Map<String, LetterClauses> letters() {
    return Bundled.LETTERS;
  }

  /** The clauses of this data folder; what it does not declare is bundled. */
  public static Loaded load(Path folder) {
    Path file = folder.resolve(NAME + ".json");
    if (!Files.exists(file)) {
      return BUNDLED;
    }
    try {
      Map<String, LetterClauses> own = new LinkedHashMap<>(Bundled.LETTERS);
      own.putAll(new ClauseReader(DataFile.read(file)).letters());
      return new Loaded(id -> own.getOrDefault(id, LetterClauses.NONE), Optional.empty());
    } catch (IOException | BadFiling unreadable) {
      // The bundled clauses count, and the broken file is told with the result.
      return new Loaded(BUNDLED.of(), Optional.of(broken(file, "JSON")));
    } catch (ClauseReader.Wrong wrong) {
      return new Loaded(BUNDLED.of(), Optional.of(broken(file, wrong.getMessage())));
    }
  }

  private static Phrase broken(Path file, String place) {
    return Phrase.of("notice.clauses-broken", "{0} 写得不对（{1}），没有使用，仍按程序自带的条款检查措辞。", file, place);
  }
}
