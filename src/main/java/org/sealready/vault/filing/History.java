package org.sealready.vault.filing;

import java.util.ArrayList;
import java.util.List;
import org.sealready.form.Answers;

/**
 * The last changes of a filing, so that they can be taken back, across pages and after it was
 * opened again.
 *
 * @param moments the oldest first, at least one
 * @param at the place of the one that counts now
 */
public record History(List<Moment> moments, int at) {

  /** How many moments are kept. */
  public static final int LIMIT = 200;

  public History {
    moments = List.copyOf(moments);
    if (at < 0 || at >= moments.size()) {
      throw new IllegalArgumentException("no such moment");
    }
  }

  /** The beginning of a filing. */
  public static History of(Answers answers, String page) {
    return new History(List.of(new Moment(answers, page)), 0);
  }

  /** What counts now. */
  public Moment now() {
    return moments.get(at);
  }

  /**
   * The same history and one more moment; what had been taken back is gone. Going to another page
   * changes nothing that could be taken back.
   */
  public History with(Answers answers, String page) {
    List<Moment> all = new ArrayList<>(moments);
    if (now().answers().equals(answers)) {
      all.set(at, new Moment(answers, page));
      return new History(all, at);
    }
    all.subList(at + 1, all.size()).clear();
    all.add(new Moment(answers, page));
    int over = Math.max(0, all.size() - LIMIT);
    return new History(all.subList(over, all.size()), all.size() - over - 1);
  }

  public boolean canUndo() {
    return at > 0;
  }

  public boolean canRedo() {
    return at < moments.size() - 1;
  }

  /** One change taken back. */
  public History undone() {
    return new History(moments, at - 1);
  }

  /** One change made again. */
  public History redone() {
    return new History(moments, at + 1);
  }
}
