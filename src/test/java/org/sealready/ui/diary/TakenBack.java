package org.sealready.ui.diary;

import java.util.ArrayDeque;
import java.util.Deque;

/** Takes back what was noted, the last first, and makes it again. */
public final class TakenBack implements Noting {

  private record Step(Runnable back, Runnable again) {}

  private final Deque<Step> noted = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  @Override
  public void noted(Runnable back, Runnable again) {
    noted.push(new Step(back, again));
    undone.clear();
  }

  public void undo() {
    undone.push(noted.pop());
    undone.peek().back().run();
  }

  public void redo() {
    noted.push(undone.pop());
    noted.peek().again().run();
  }
}
