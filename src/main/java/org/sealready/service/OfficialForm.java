package org.sealready.service;

import org.sealready.blank.Blank;
import org.sealready.blank.Placement;

/**
 * A form that was imported.
 *
 * @param id of the letter in whose place it is filled in, or its own
 * @param title its name where it belongs to no letter, else empty
 * @param used whether it is made; a letter is in our own wording while it is not
 * @param paper the name of the paper among the files that are kept for it
 */
public record OfficialForm(
    String id, String title, boolean used, Blank blank, Placement placement, String paper) {

  /** Whether it is a paper of its own besides the letters. */
  public boolean isOwn() {
    return !title.isEmpty();
  }

  OfficialForm used(boolean now) {
    return new OfficialForm(id, title, now, blank, placement, paper);
  }

  OfficialForm placement(Placement other) {
    return new OfficialForm(id, title, used, blank, other, paper);
  }
}
