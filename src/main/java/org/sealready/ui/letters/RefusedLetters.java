package org.sealready.ui.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.task.LatestTask;
import org.sealready.ui.task.Tasks;

/**
 * Which letters cannot be made although their answers have no errors: a character has no font, or a
 * text has no room. That is found out by laying them out, in the background.
 */
final class RefusedLetters {

  private final LetterOutput desk;
  private final LatestTask<Map<Letter, LetterRefused>> looking;
  private final ReadOnlyObjectWrapper<Map<Letter, LetterRefused>> known =
      new ReadOnlyObjectWrapper<>(Map.of());

  RefusedLetters(LetterOutput desk, Tasks tasks) {
    this.desk = desk;
    looking = LatestTask.tellingLast(tasks, known::set, Tasks::fault);
  }

  /** Each with the reason, as far as it is known. */
  ReadOnlyObjectProperty<Map<Letter, LetterRefused>> known() {
    return known.getReadOnlyProperty();
  }

  /** Looks at these letters with these answers. */
  void look(Effective effective, List<LetterState> states) {
    List<Letter> letters =
        states.stream()
            .filter(state -> state.blockers().isEmpty())
            .map(LetterState::letter)
            .toList();
    looking.want(() -> refused(effective, letters));
  }

  private Map<Letter, LetterRefused> refused(Effective effective, List<Letter> letters) {
    Map<Letter, LetterRefused> refused = new LinkedHashMap<>();
    for (Letter letter : letters) {
      desk.refusal(effective, letter).ifPresent(why -> refused.put(letter, why));
    }
    return refused;
  }
}
