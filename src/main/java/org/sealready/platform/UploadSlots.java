package org.sealready.platform;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Source;

/** The upload slots of the platform, a dated list. */
public record UploadSlots(Source source, List<UploadSlot> all) {

  /** The slots of no platform. */
  public static final UploadSlots NONE = new UploadSlots(new Source("", ""), List.of());

  public UploadSlots {
    all = List.copyOf(all);
  }

  /** Where this letter is uploaded; empty for one that the entity keeps itself. */
  public Optional<UploadSlot> ofLetter(String letter) {
    return all.stream().filter(slot -> slot.letters().contains(letter)).findFirst();
  }

  /** The slot of this id; one of a series has its code or count in it. */
  public Optional<UploadSlot> find(String id) {
    return all.stream().filter(slot -> slot.isCalled(id)).findFirst();
  }

  /** The slot at this path of the dictionary. */
  public Optional<UploadSlot> at(String path) {
    return all.stream().filter(slot -> !path.isEmpty() && slot.path().equals(path)).findFirst();
  }

  /** Whether this is how we name a picture or a paper: by its slot or its letter. */
  public boolean isName(String text) {
    return find(text).isPresent() || ofLetter(text).isPresent();
  }
}
