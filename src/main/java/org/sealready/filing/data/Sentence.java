package org.sealready.filing.data;

import java.util.regex.Pattern;

/**
 * A sentence that a province wants to read in a remark.
 *
 * @param field id of the remark
 * @param text the sentence; names of fields in braces stand for their answers, {@code 【填…】} for
 *     what only a person can fill in
 * @param stands is found in a remark that says it already, in whatever words
 * @param unless is found in a remark that says the contrary
 */
public record Sentence(String field, String text, Pattern stands, Pattern unless) {

  /** Found in no text. */
  static final String NOWHERE = "(?!)";

  /** The remarks that a sentence may go into. */
  static final String FIELDS = "entity\\.remark|miniProgram\\.remark";

  /** Braces hold names of fields only. */
  static final String TEXT =
      "(?:[^{}]|\\{(?:entity\\.name|entity\\.legalRepresentativeName"
          + "|entity\\.legalRepresentativeForeignName|miniProgram\\.name)})++";

  private static final Pattern HOLE = Pattern.compile("【填[^】]*】");

  /** Whether this remark says it, with nothing left to fill in. */
  public boolean standsIn(String remark) {
    return stands.matcher(remark).find() && !HOLE.matcher(remark).find();
  }
}
