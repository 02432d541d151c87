package org.sealready.form.specimen;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Field;

/**
 * A paper as our own drawing of it: where its lines are, never what the real one looks like.
 *
 * @param id key of its texts
 * @param title as it is printed there, in the language of the paper
 */
public record Specimen(String id, String title, Look look, List<Place> places) {

  public Specimen {
    places = List.copyOf(places);
  }

  /** The line that this field's answer is copied from. */
  public Optional<Place> placeOf(Field<?> field) {
    return places.stream().filter(place -> place.about().contains(field)).findFirst();
  }
}
