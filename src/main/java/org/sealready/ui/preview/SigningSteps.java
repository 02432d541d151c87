package org.sealready.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.letter.Signer;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** What the person does who signs this letter, one action a step. */
final class SigningSteps extends VBox {

  private final Words words;
  private final LetterWords names;

  SigningSteps(Words words) {
    this.words = words;
    names = new LetterWords(words);
    getStyleClass().add("signing-steps");
  }

  /**
   * @param isOfOthers whether a form of others takes its place, which says itself where it is
   *     signed
   */
  void show(Optional<LetterState> state, boolean isOfOthers) {
    getChildren().clear();
    state.ifPresent(
        letter -> {
          getChildren().add(Labels.wrapped(words.text("ui.whole.signer"), "section-title"));
          Signer signer = letter.signer();
          if (!signer.equals(Signer.NOBODY)) {
            String who = words.text("ui.whole.for", signer.name(), signer.title());
            getChildren().add(Labels.wrapped(who, "muted"));
          }
          List<Node> steps = new ArrayList<>();
          steps(letter, isOfOthers)
              .forEach(text -> steps.add(step(steps.size() + 1, text.what(), text.how())));
          getChildren().addAll(steps);
        });
  }

  private record Text(String what, String how) {}

  private List<Text> steps(LetterState letter, boolean isOfOthers) {
    List<Text> steps = new ArrayList<>();
    if (isOfOthers) {
      steps.add(new Text(words.text("ui.forms.sign"), ""));
    } else if (!letter.signer().equals(Signer.NOBODY)) {
      steps.add(text("sign", letter.signer().title()));
      switch (letter.mark()) {
        case SEAL -> steps.add(text("seal"));
        case FINGERPRINT -> steps.add(text("finger"));
        case NONE -> {}
      }
    }
    steps.add(new Text(words.text("ui.whole.scan"), names.upload(letter)));
    return steps;
  }

  private Text text(String step, Object... args) {
    return new Text(words.text("ui.whole." + step, args), words.text("ui.whole." + step + ".how"));
  }

  private static Node step(int number, String what, String how) {
    VBox texts = new VBox(Labels.wrapped(what, "signing-what"));
    if (!how.isEmpty()) {
      texts.getChildren().add(Labels.wrapped(how, "muted"));
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox step = new HBox(Labels.line(String.valueOf(number), "signing-number"), texts);
    step.getStyleClass().add("signing-step");
    return step;
  }
}
