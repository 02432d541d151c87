package org.sealready.ui.letters;

import java.util.List;
import javafx.scene.control.Button;
import org.sealready.form.Violation;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/**
 * What can be done with all letters, at the lower right of the window. The filled button is what
 * can be done now: to print them, or where answers hold some back, to mend those.
 */
final class LettersWay {

  private final LettersModel model;
  private final LettersActions actions;
  private final Words words;
  private final Button save;
  private final Button proof;
  private final Button print;
  private final Button mend;

  LettersWay(LettersModel model, LettersActions actions, Words words) {
    this.model = model;
    this.actions = actions;
    this.words = words;
    save = Labels.button(words.text("ui.letters.save-all"), actions::saveAll);
    proof = Labels.button(words.text("ui.letters.proof"), actions::proof, "outlined", "large");
    print = Labels.button(words.text("ui.letters.print-all"), actions::printAll);
    mend = Labels.button("", this::mend, "primary");
    save.getStyleClass().addAll("outlined", "large");
    show();
  }

  List<Button> buttons() {
    return List.of(save, proof, print, mend);
  }

  /** What holds letters back, each once. */
  private List<Violation> held() {
    return model.preview().wanted().stream()
        .flatMap(state -> state.blockers().stream())
        .distinct()
        .toList();
  }

  /** Follows what the answers hold back. */
  void show() {
    List<LetterState> wanted = model.preview().wanted();
    List<Violation> held = held();
    boolean isAny = wanted.stream().anyMatch(state -> state.blockers().isEmpty());
    present(mend, !held.isEmpty());
    present(print, isAny || held.isEmpty());
    present(save, isAny || held.isEmpty());
    mend.setText(words.text("ui.letters.mend", held.size()));
    print
        .getStyleClass()
        .setAll(
            held.isEmpty() ? List.of("button", "primary") : List.of("button", "outlined", "large"));
  }

  private void mend() {
    held().stream().findFirst().map(Violation::field).ifPresent(actions::go);
  }

  private static void present(Button button, boolean isThere) {
    button.setVisible(isThere);
    button.setManaged(isThere);
  }
}
