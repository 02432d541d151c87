package org.sealready.journey.checklist;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sealready.form.Bilingual;

/**
 * What is known of names that the platform and the bureaus take, besides the rules of the field.
 *
 * @param most the longest name in units: a Chinese character is two, a letter or digit one
 * @param spare how many names to have at hand
 * @param refusing ids of the rules of the name's field that no new name should break
 * @param places names of places besides those of the regions
 */
public record NameAdvice(
    int most,
    int spare,
    Texts texts,
    Set<String> refusing,
    List<Check> checks,
    Set<String> places) {

  /** Nothing is known. */
  public static final NameAdvice NONE =
      new NameAdvice(0, 0, Texts.NONE, Set.of(), List.of(), Set.of());

  public NameAdvice {
    refusing = Set.copyOf(refusing);
    checks = List.copyOf(checks);
    places = Set.copyOf(places);
  }

  /**
   * The sentences of it.
   *
   * @param hint how names are counted, above all candidates
   * @param reminder what only a person can look up
   * @param related of a name that goes with the entity's
   * @param fine of a name of which nothing is said
   * @param noEntity where the entity's name is not known yet
   * @param twice of a candidate that stands there already, named by {@code {0}}
   * @param place of a name with a place in it, named by {@code {0}}
   */
  public record Texts(
      Bilingual hint,
      Bilingual reminder,
      Bilingual related,
      Bilingual fine,
      Bilingual noEntity,
      Bilingual twice,
      Bilingual place) {

    private static final Bilingual NO_TEXT = new Bilingual("", "");

    /** Nothing is said. */
    static final Texts NONE =
        new Texts(NO_TEXT, NO_TEXT, NO_TEXT, NO_TEXT, NO_TEXT, NO_TEXT, NO_TEXT);
  }

  /**
   * Something that a name had better not hold.
   *
   * @param isRefused whether the platform takes no such name, else it often does not
   * @param pattern what is looked for; what it finds fills {@code {0}} of the text
   * @param unless a rule of the field or a check that says the same; may be empty
   */
  public record Check(
      String id, boolean isRefused, Pattern pattern, Bilingual text, String unless) {}
}
