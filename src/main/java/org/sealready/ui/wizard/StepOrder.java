package org.sealready.ui.wizard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Page;

/**
 * The way through a filing: the pages of its form, the review, the letters; from which of them each
 * screen beside the pages leads on and back.
 */
final class StepOrder {

  private final List<Step> steps;

  StepOrder(Form form) {
    Stream<Step> pages = form.pages().stream().filter(Page::wizard).map(Step.Fill::new);
    steps = Stream.concat(pages, Stream.of(new Step.Review(), new Step.Letters())).toList();
  }

  /** The steps of the way; the screens beside the pages are none of them. */
  List<Step> steps() {
    return steps;
  }

  /** The step or the screen with this id. */
  Optional<Step> find(String id) {
    return Stream.concat(steps.stream(), Step.SCREENS.stream())
        .filter(step -> step.id().equals(id))
        .findFirst();
  }

  /** Where this field is asked: on its page, else among the contents of the letters. */
  Step asking(Field<?> field) {
    return steps.stream()
        .filter(step -> step instanceof Step.Fill(Page page) && page.fields().contains(field))
        .findFirst()
        .orElse(new Step.Letters());
  }

  /** Where this one leads on to. */
  Optional<Step> after(Step step) {
    return switch (step) {
      case Step.Before before -> Optional.of(steps.getFirst());
      case Step.Materials materials -> Optional.of(new Step.CopySheet());
      case Step.CopySheet last -> Optional.empty();
      case Step.Journey last -> Optional.empty();
      case Step.Rejections last -> Optional.empty();
      case Step.Afterwards last -> Optional.empty();
      case Step.Fill page -> at(steps.indexOf(page) + 1);
      case Step.Review review -> at(steps.indexOf(review) + 1);
      case Step.Letters letters -> at(steps.indexOf(letters) + 1);
    };
  }

  /** Where this one leads back to. */
  Optional<Step> before(Step step) {
    return switch (step) {
      case Step.Before before -> Optional.empty();
      case Step.Screen screen -> Optional.of(steps.getLast());
      case Step.Fill page -> at(steps.indexOf(page) - 1);
      case Step.Review review -> at(steps.indexOf(review) - 1);
      case Step.Letters letters -> at(steps.indexOf(letters) - 1);
    };
  }

  private Optional<Step> at(int index) {
    return index >= 0 && index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
  }
}
