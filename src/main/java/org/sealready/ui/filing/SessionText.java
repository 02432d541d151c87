package org.sealready.ui.filing;

import org.sealready.service.filings.FilingSession;
import org.sealready.ui.diary.FollowedText;

/**
 * A text that is kept with a filing beside its answers.
 *
 * @param save keeps it on disk
 */
record SessionText(FilingSession session, String name, Runnable save) implements FollowedText {

  @Override
  public String kept() {
    return session.followed().text(name);
  }

  @Override
  public void keep(String text) {
    session.follow(name, text);
    save.run();
  }

  @Override
  public void keepApart(String text) {
    String aside = name + " apart";
    session.follow(aside, session.followed().text(aside) + text + "\n");
    session.follow(name, "");
  }
}
