package org.sealready.journey.material;

import java.util.List;
import org.sealready.form.Bilingual;

/**
 * One paper that a filing may need, or that people look for and need not prepare.
 *
 * @param id as the filing's pictures are called; a star at its end stands for a code. What is no
 *     picture has an id of its own
 * @param title what it is; empty for a letter, which has a title itself
 * @param from who has it or makes it
 * @param original what is photographed or scanned
 * @param limit what the file must be like
 * @param said who says so
 * @param asks ids of the fields without which nothing can be said of it
 * @param watch what goes wrong with it
 * @param cases the first that holds tells whether it is needed; the last always holds
 */
public record Material(
    String id,
    Bilingual title,
    Bilingual from,
    Bilingual original,
    Bilingual limit,
    Said said,
    List<String> asks,
    List<Bilingual> watch,
    List<MaterialCase> cases) {

  /**
   * A source.
   *
   * @param date as of when it says so
   */
  public record Said(Bilingual source, String date) {}

  public Material {
    asks = List.copyOf(asks);
    watch = List.copyOf(watch);
    cases = List.copyOf(cases);
  }
}
