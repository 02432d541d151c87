package org.sealready.service.lists;

import java.util.Optional;
import org.sealready.json.list.DataList;
import org.sealready.words.Phrase;

/** A list or a pack that cannot be used; nothing has changed. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  Refused(Phrase why) {
    super(why.key());
    this.refusal = Refusal.of(why);
  }

  Refused(DataList list, Phrase why) {
    super(list.id() + " " + why.key());
    this.refusal = new Refusal(Optional.of(ListTitle.of(list)), why);
  }

  public Refusal refusal() {
    return refusal;
  }
}
