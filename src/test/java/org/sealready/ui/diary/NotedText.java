package org.sealready.ui.diary;

/** What is kept for this time only, as a filing keeps it. */
public final class NotedText implements FollowedText {

  public String text = "";
  public String apart = "";

  @Override
  public String kept() {
    return text;
  }

  @Override
  public void keep(String kept) {
    text = kept;
  }

  @Override
  public void keepApart(String kept) {
    apart += kept;
    text = "";
  }
}
