package org.sealready.ui.diary;

/** A text that is kept with a filing beside its answers. */
public interface FollowedText {

  /** What was kept last; empty before. */
  String kept();

  void keep(String text);

  /** Keeps what cannot be read as it is, apart from what is written from now on. */
  void keepApart(String text);
}
