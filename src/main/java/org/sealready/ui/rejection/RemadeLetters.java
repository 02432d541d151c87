package org.sealready.ui.rejection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.letter.Letter;
import org.sealready.rules.rejection.RejectionItem;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.Letters;
import org.sealready.service.letter.PrintState;
import org.sealready.service.rejection.LettersAgain;
import org.sealready.ui.form.FormModel;

/** Which letters are to be made again after a rejection, and which were made since. */
record RemadeLetters(FormModel form, Catalogue catalogue, Letters letters, LetterOutput desk) {

  /** Those for what is open or was changed, without those that were made after the change. */
  LettersAgain of(List<ShownReason> reasons) {
    List<RejectionItem> items =
        reasons.stream()
            .filter(each -> each.isOpen() || each.isChanged())
            .map(ShownReason::kept)
            .map(each -> new RejectionItem(each.text(), -1, -1, each.field(), each.advice()))
            .toList();
    LettersAgain open = letters(open(items, reasons));
    return letters(items)
        .without(letter -> !open.again().containsKey(letter) && isMadeSince(letter));
  }

  private LettersAgain letters(List<RejectionItem> items) {
    return LettersAgain.of(catalogue, letters, form.judged(), items);
  }

  /** Those of them whose field, picture or letter is still to be mended. */
  private static List<RejectionItem> open(List<RejectionItem> items, List<ShownReason> reasons) {
    Set<String> open =
        reasons.stream()
            .filter(ShownReason::isOpen)
            .flatMap(each -> each.kept().field().stream())
            .collect(Collectors.toSet());
    return items.stream().filter(item -> item.field().filter(open::contains).isPresent()).toList();
  }

  /** Whether its last print says what it says now. */
  private boolean isMadeSince(Letter letter) {
    return desk.print(form.effective().get(), letter).filter(PrintState::isValid).isPresent();
  }
}
