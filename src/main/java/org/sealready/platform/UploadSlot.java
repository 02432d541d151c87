package org.sealready.platform;

import java.util.List;
import java.util.function.Predicate;
import org.sealready.form.Answers;

/**
 * One place of the platform's pages that takes pictures.
 *
 * @param id as the filing's pictures are called; a star at its end stands for a code or a count
 * @param path in the platform's dictionary; empty where the interface has no place for it
 * @param label what the platform calls it
 * @param paper what is uploaded there
 * @param forWhom who needs it
 * @param most how many pictures it takes
 * @param when the filings that need it, by their effective answers
 * @param letters the letters that go there, by id
 * @param kinds the kinds of filers that can need it at all; none where that is everybody
 */
public record UploadSlot(
    String id,
    String path,
    String label,
    String paper,
    String forWhom,
    int most,
    Medium medium,
    Need need,
    Predicate<Answers> when,
    List<String> letters,
    List<String> kinds) {

  private static final String STAR = "*";

  /** What is uploaded. */
  public enum Medium {
    PICTURE,
    VIDEO
  }

  /** How much it is needed. */
  public enum Need {
    /** By every filing that {@code when} holds for. */
    REQUIRED,
    /** Together with its letter. */
    WITH_LETTER,
    /** Only where the page or the bureau asks. */
    ASKED
  }

  public UploadSlot {
    letters = List.copyOf(letters);
    kinds = List.copyOf(kinds);
  }

  /** Whether it is one of many of its kind, each with a code or a count of its own. */
  public boolean isSeries() {
    return id.endsWith(STAR);
  }

  /** The id with this code or count in the place of the star. */
  public String numbered(Object code) {
    return id.replace(STAR, code.toString());
  }

  /** Whether this is its id, whatever stands for the star. */
  public boolean isCalled(String name) {
    return isSeries()
        ? name.startsWith(id.substring(0, id.length() - 1)) && name.length() >= id.length()
        : name.equals(id);
  }

  /** Whether it is this letter's and no other paper's. */
  public boolean isOwn(String letter) {
    return id.equals(letter);
  }

  /** The key of its translations. */
  public String key() {
    return "slot." + id.replace("." + STAR, "");
  }
}
