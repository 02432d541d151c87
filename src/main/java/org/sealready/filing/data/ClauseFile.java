package org.sealready.filing.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sealready.json.list.BadList;
import org.sealready.json.list.DataLists;
import org.sealready.letter.clause.LetterClauses;

/**
 * What each letter must say. Only who checks a wording asks for it, so that no start waits for the
 * list; letters that a list in the place of the bundled one does not declare keep the bundled
 * clauses.
 */
public final class ClauseFile {

  private static final String NAME = "letter-clauses";

  /** Read when it is asked for first. */
  private static final class Used {
    static final Map<String, LetterClauses> LETTERS = read();

    private static Map<String, LetterClauses> read() {
      try {
        Map<String, LetterClauses> all =
            new LinkedHashMap<>(new ClauseReader(DataLists.bundled(NAME)).letters());
        all.putAll(new ClauseReader(CodeLists.file(NAME)).letters());
        return all;
      } catch (BadList bug) {
        throw new IllegalStateException(bug);
      }
    }
  }

  private ClauseFile() {}

  /** What the letter of this id must say. */
  public static LetterClauses of(String letter) {
    return letters().getOrDefault(letter, LetterClauses.NONE);
  }

  /** The clauses of all letters that have some, by the id of the letter. */
  static Map<String, LetterClauses> letters() {
    return Used.LETTERS;
  }
}
