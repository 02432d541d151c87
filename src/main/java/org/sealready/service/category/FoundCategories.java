package org.sealready.service.category;

import java.util.List;
import java.util.Map;
import org.sealready.journey.category.ApplicantKind;

/**
 * What a search found.
 *
 * @param hits those by name first, then those by paper
 * @param nearest words that would find something, where these found nothing
 * @param elsewhere how many other kinds of entity have, where this one has none
 * @param words for marking
 */
public record FoundCategories(
    List<CategoryHit> hits,
    List<String> nearest,
    Map<ApplicantKind, Integer> elsewhere,
    SearchWords words) {

  public List<CategoryHit> named() {
    return hits.stream().filter(hit -> !hit.where().isPaper()).toList();
  }

  public List<CategoryHit> papered() {
    return hits.stream().filter(hit -> hit.where().isPaper()).toList();
  }
}
