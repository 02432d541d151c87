package org.sealready.ui.wizard;

import java.util.List;
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

  /** A screen that is no page of the form: the letter does not stand beside it. */
  sealed interface Screen extends Step {}

  /** What has to be true before a filing can be sent: account, verification, certification. */
  record Before() implements Screen {
    @Override
    public String id() {
      return "before";
    }
  }

  /** Which papers this filing needs. */
  record Materials() implements Screen {
    @Override
    public String id() {
      return "materials";
    }
  }

  /** The values as they are copied into the platform's pages. */
  record CopySheet() implements Screen {
    @Override
    public String id() {
      return "copy-sheet";
    }
  }

  /** Where the filing is on its way, and until when what is due. */
  record Journey() implements Screen {
    @Override
    public String id() {
      return "journey";
    }
  }

  /** What came back from the platform or the bureau. */
  record Rejections() implements Screen {
    @Override
    public String id() {
      return "rejections";
    }
  }

  /** What comes when the number is there: changes, cancelling, the next one. */
  record Afterwards() implements Screen {
    @Override
    public String id() {
      return "afterwards";
    }
  }

  /** Every screen, in the order of the way. */
  List<Screen> SCREENS =
      List.of(
          new Before(),
          new Materials(),
          new CopySheet(),
          new Journey(),
          new Rejections(),
          new Afterwards());

  /** Names the step where a filing is continued. */
  String id();
}
