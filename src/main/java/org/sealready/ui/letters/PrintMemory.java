package org.sealready.ui.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.LetterVersion;
import org.sealready.service.letter.PrintRecord;
import org.sealready.service.letter.PrintState;
import org.sealready.service.letter.PrintTexts;
import org.sealready.ui.preview.PreviewModel;
import org.sealready.words.Words;

/** What was printed or saved of the letters, and whether it still says what they say. */
public final class PrintMemory {

  /** Where it is kept with the filing. */
  public interface Keeper {
    void keep(List<LetterVersion> versions, PrintRecord.Way way);
  }

  /** A letter with its last print. */
  record Known(LetterState letter, PrintState print) {}

  private final PreviewModel preview;
  private final LetterOutput desk;
  private final Keeper keeper;
  private final ReadOnlyObjectWrapper<List<Known>> known = new ReadOnlyObjectWrapper<>(List.of());

  PrintMemory(PreviewModel preview, LetterOutput desk, Keeper keeper) {
    this.preview = preview;
    this.desk = desk;
    this.keeper = keeper;
    preview.form().answers().subscribe(answers -> refresh());
  }

  /** How it is told. */
  PrintTexts texts(Words words) {
    return desk.printTexts(words);
  }

  /** Remembers that these were made. */
  void keep(List<LetterVersion> versions, PrintRecord.Way way) {
    if (!versions.isEmpty()) {
      keeper.keep(versions, way);
      preview.refresh();
      refresh();
    }
  }

  /** Answers, wordings or forms may have changed. */
  void refresh() {
    Effective effective = preview.form().effective().get();
    List<Known> now = new ArrayList<>();
    for (LetterState state : preview.states().get()) {
      desk.print(effective, state.letter()).ifPresent(print -> now.add(new Known(state, print)));
    }
    known.set(List.copyOf(now));
  }

  /** The letters that the answers call for and that were printed. */
  ReadOnlyObjectProperty<List<Known>> known() {
    return known.getReadOnlyProperty();
  }

  /** Those of them whose print no longer holds. */
  List<Known> outdated() {
    return known.get().stream().filter(each -> !each.print().isValid()).toList();
  }

  /** The last print of this letter. */
  Optional<PrintState> of(Letter letter) {
    return known.get().stream()
        .filter(each -> each.letter().letter().id().equals(letter.id()))
        .map(Known::print)
        .findFirst();
  }
}
