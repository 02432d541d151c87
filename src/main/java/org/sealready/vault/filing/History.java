package org.sealready.vault.filing;

import java.util.ArrayList;
import java.util.List;
import org.sealready.form.Answers;

/**
 * The undo history of a filing, across pages and sessions.
 *
 * @param moments the oldest first, at least one
 * @param at the index of the current one
 */
public record History(List<Moment> moments, int at) {

  /** The greatest number of moments. */
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
   * The same history and one more moment; undone ones are dropped. Going to another page is no
   * change that can be undone.
   */
  public History with(Moment next) {
    List<Moment> all = new ArrayList<>(moments);
    if (now().answers().equals(next.answers())) {
      all.set(at, next.at(now().at()));
      return new History(all, at);
    }
    all.subList(at + 1, all.size()).clear();
    all.add(next);
    int over = Math.max(0, all.size() - LIMIT);
    return new History(all.subList(over, all.size()), all.size() - over - 1);
  }

  /** The same history and one more moment of which it is not known when it was. */
  public History with(Answers answers, String page) {
    return with(new Moment(answers, page));
  }

  public boolean canUndo() {
    return at > 0;
  }

  public boolean canRedo() {
    return at < moments.size() - 1;
  }

  /** Undoes one change. */
  public History undone() {
    return new History(moments, at - 1);
  }

  /** Redoes one change. */
  public History redone() {
    return new History(moments, at + 1);
  }
}
