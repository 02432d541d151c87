package org.sealready.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.sealready.service.letter.LetterState;
import org.sealready.service.search.Findable;
import org.sealready.service.search.FoundGroup;
import org.sealready.ui.letters.LettersActions;
import org.sealready.ui.preview.LetterWords;
import org.sealready.ui.preview.PreviewModel;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Words;

/** What can be done with the letters of an open filing. */
public final class LetterFindables {

  private final PreviewModel preview;
  private final WizardView frame;
  private final LettersActions actions;
  private final Runnable wording;
  private final Words words;
  private final Everyday everyday;

  /**
   * @param wording opens the wordings, beginning with the letter that is looked at
   */
  public LetterFindables(
      PreviewModel preview,
      WizardView frame,
      LettersActions actions,
      Runnable wording,
      Words words) {
    this.preview = preview;
    this.frame = frame;
    this.actions = actions;
    this.wording = wording;
    this.words = words;
    everyday = new Everyday(words);
  }

  public List<Findable> all() {
    List<Findable> all = new ArrayList<>();
    preview.wanted().forEach(state -> all.add(print(state)));
    actions.withAll().forEach((key, run) -> all.add(action(key, run)));
    all.add(action("ui.wording.open", wording));
    return all;
  }

  private Findable print(LetterState state) {
    String name = new LetterWords(words).title(state);
    return Findable.of(
        FoundGroup.ACTIONS,
        "print:" + state.letter().id(),
        words.text("ui.search.print", name),
        () -> among(() -> actions.print(state)));
  }

  private Findable action(String key, Runnable run) {
    return Findable.of(FoundGroup.ACTIONS, "action:" + key, words.text(key), () -> among(run))
        .at(frame.nameOf(new Step.Letters()))
        .called(everyday.of("action." + key, key));
  }

  /** What comes of it is told among the letters. */
  private void among(Runnable run) {
    frame.go(new Step.Letters());
    run.run();
  }
}
