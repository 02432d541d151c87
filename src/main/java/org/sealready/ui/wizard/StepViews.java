package org.sealready.ui.wizard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.sealready.form.Page;
import org.sealready.ui.form.page.PageView;
import org.sealready.words.Words;

/** The view of each step; made when it is gone to for the first time, then kept. */
final class StepViews {

  private final WizardModel model;
  private final Finish finish;
  private final Words words;
  private final Runnable onward;
  private final Map<Step, PageView> pages = new HashMap<>();
  private final Map<Step, Node> screens = new HashMap<>();
  private final Node letters;
  private ReviewView review;

  /**
   * @param onward puts the focus on the way to the next step, behind the last field of a page
   */
  StepViews(WizardModel model, Finish finish, Words words, Runnable onward) {
    this.model = model;
    this.finish = finish;
    this.words = words;
    this.onward = onward;
    letters = finish.view();
  }

  Node of(Step step) {
    return switch (step) {
      case Step.Fill(var page) -> pages.computeIfAbsent(step, key -> page(page));
      case Step.Review checks -> review();
      case Step.Letters last -> letters;
      case Step.Screen screen -> screens.computeIfAbsent(screen, key -> screen(screen));
    };
  }

  /** The page that is open; empty where the step is none, or was never gone to. */
  Optional<PageView> openPage() {
    return Optional.ofNullable(pages.get(model.current()));
  }

  private PageView page(Page page) {
    PageView view = new PageView(model.form(), page, words, finish.above(page));
    view.leadingTo(onward);
    return view;
  }

  private ReviewView review() {
    if (review == null) {
      review = new ReviewView(model, finish.inReview(), words, onward);
    }
    return review;
  }

  private Node screen(Step.Screen screen) {
    return finish.screens().stream()
        .filter(each -> each.step().equals(screen))
        .findFirst()
        .orElseThrow()
        .view();
  }
}
