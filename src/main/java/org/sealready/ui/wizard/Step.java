package org.sealready.ui.wizard;

import org.sealready.form.Page;

/** A stop on the way to the letters. */
public sealed interface Step {

  /** A page of the form. */
  record Fill(Page page) implements Step {
    @Override
    public String id() {
      return page.id();
    }
  }

  /** Everything that was answered, and what is still wrong. */
  record Review() implements Step {
    @Override
    public String id() {
      return "review";
    }
  }

  /** The letters of this filing. */
  record Letters() implements Step {
    @Override
    public String id() {
      return "letters";
    }
  }

  /** What comes when the letters are ready: 提交与跟进. */
  sealed interface FollowUp extends Step {}

  /** The values as they are copied into the platform's pages. */
  record CopySheet() implements FollowUp {
    @Override
    public String id() {
      return "copy-sheet";
    }
  }

  /** What came back from the platform or the bureau. */
  record Rejections() implements FollowUp {
    @Override
    public String id() {
      return "rejections";
    }
  }

  /** Names the step where a filing is continued. */
  String id();
}
