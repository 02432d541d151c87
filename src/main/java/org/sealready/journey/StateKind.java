package org.sealready.journey;

import java.util.List;
import org.sealready.form.Bilingual;

/**
 * A state that a filing, its certification or one of its checks can be in.
 *
 * @param code the platform's own, or a word of ours where it has none
 * @param track what it is a state of; a later state of the same track takes its place
 * @param who acts next
 * @param also other spellings of the code
 * @param said what the platform and its messages call it
 */
public record StateKind(
    String code, String track, Actor who, Bilingual name, List<String> also, List<String> said) {

  /** The track of the filing itself. */
  public static final String FILING = "filing";

  public StateKind {
    also = List.copyOf(also);
    said = List.copyOf(said);
  }
}
