package org.sealready.service.exchange;

import java.util.Optional;
import org.sealready.words.Phrase;

/**
 * One value as it goes into the platform's pages.
 *
 * @param page id of the page of ours that asks for it; {@link #MATERIALS} for papers of no page
 * @param label what the platform calls it
 * @param field id of the field; of a paper its name
 * @param path in the platform's dictionary
 * @param value as it is typed there; of a paper its name again; empty where it is still missing
 * @param remark what often goes wrong with it
 * @param paper what is uploaded, and its slot; empty for a value
 */
public record CopyRow(
    String page,
    String label,
    String field,
    String path,
    String value,
    Optional<Phrase> remark,
    Optional<PlacedPaper> paper) {

  /** The page of the papers that belong to no other one. */
  public static final String MATERIALS = "materials";

  /** Whether it is a picture or a letter to upload. */
  public boolean isPaper() {
    return paper.isPresent();
  }

  /** Never the value: it may be personal data and must not reach a log. */
  @Override
  public String toString() {
    return "CopyRow(" + path + ")";
  }
}
