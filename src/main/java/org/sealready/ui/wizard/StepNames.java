package org.sealready.ui.wizard;

import org.sealready.words.Words;

/** What the steps are called. */
record StepNames(Words words) {

  String of(Step step) {
    return switch (step) {
      case Step.Fill fill -> words.title(fill.page());
      case Step.Review review -> words.text("ui.review.title");
      case Step.Letters letters -> words.text("ui.letters.title");
      case Step.Before before -> words.text("ui.before.title");
      case Step.Materials materials -> words.text("ui.materials.title");
      case Step.CopySheet sheet -> words.text("ui.copy.title");
      case Step.Journey journey -> words.text("ui.journey.title");
      case Step.Rejections rejections -> words.text("ui.rejection.title");
      case Step.Afterwards afterwards -> words.text("ui.afterwards.title");
    };
  }
}
