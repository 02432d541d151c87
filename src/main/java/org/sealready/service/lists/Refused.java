package org.sealready.service.lists;

import java.util.Optional;
import org.sealready.json.list.DataList;
import org.sealready.words.Phrase;

/** A list or a pack that cannot be used; nothing has changed. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final boolean unusable;

  Refused(Phrase why) {
    this(why.key(), Refusal.of(why), false);
  }

  Refused(DataList list, Phrase why) {
    this(list.id() + " " + why.key(), new Refusal(Optional.of(ListTitle.of(list)), why), false);
  }

  private Refused(String message, Refusal refusal, boolean unusable) {
    super(message);
    this.refusal = refusal;
    this.unusable = unusable;
  }

  /** A file that is no pack and no list at all, or not a whole one. */
  static Refused unusable(Phrase why) {
    return new Refused(why.key(), Refusal.of(why), true);
  }

  /** A list that cannot be read. */
  static Refused unusable(DataList list, Phrase why) {
    Refusal refusal = new Refusal(Optional.of(ListTitle.of(list)), why);
    return new Refused(list.id() + " " + why.key(), refusal, true);
  }

  /** Whether nothing could be read of it, rather than that it must not be used. */
  public boolean isUnusable() {
    return unusable;
  }

  public Refusal refusal() {
    return refusal;
  }
}
