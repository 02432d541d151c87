package org.sealready.letter;

/**
 * Who signs a letter by hand.
 *
 * @param title what he is called on the letter: 法定代表人, 经营者, 小程序负责人 ...
 * @param name empty where it is not known yet
 */
public record Signer(String title, String name) {

  /** Not signed. */
  public static final Signer NOBODY = new Signer("", "");

  /** Never the name: it is personal data and must not reach a log. */
  @Override
  public String toString() {
    return "Signer(" + title + ")";
  }
}
