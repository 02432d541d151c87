package org.sealready.service.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Judged;
import org.sealready.platform.PlatformKey.Part;
import org.sealready.platform.UploadSlot;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.words.Phrase;

/** Which pictures and letters a filing uploads, and into which slots. */
public final class PaperPlaces {

  private final Catalogue catalogue;
  private final Letters letters;

  public PaperPlaces(Catalogue catalogue, Letters letters) {
    this.catalogue = catalogue;
    this.letters = letters;
  }

  /** Those that it needs for certain and the letters that are made, in the order of the slots. */
  public List<PlacedPaper> of(Judged judged) {
    Answers answers = judged.effective().answers();
    List<LetterState> made = letters.states(judged).stream().filter(LetterState::isWanted).toList();
    List<PlacedPaper> all = new ArrayList<>();
    for (UploadSlot slot : catalogue.platform().slots().all()) {
      if (slot.need() == UploadSlot.Need.REQUIRED && slot.when().test(answers)) {
        all.addAll(slot.isSeries() ? entries(slot, answers) : List.of(paper(slot, slot.id())));
      }
      made.stream()
          .filter(state -> slot.letters().contains(state.letter().id()))
          .forEach(state -> all.add(new PlacedPaper(slot, state.letter().id(), state.title())));
    }
    return all;
  }

  private static PlacedPaper paper(UploadSlot slot, String name) {
    return new PlacedPaper(slot, name, Phrase.of(slot.key() + ".paper", slot.paper()));
  }

  /** A paper for each entry of the list that the slot belongs to. */
  private List<PlacedPaper> entries(UploadSlot slot, Answers answers) {
    Optional<Field<?>> list =
        catalogue
            .platform()
            .dictionary()
            .find(slot.path())
            .filter(key -> key.part().equals(Optional.of(Part.PAPER)))
            .flatMap(key -> new PlatformFieldMap(catalogue.form()).at(key.parent()));
    return list.map(field -> entries(slot, field, answers)).orElse(List.of());
  }

  private static List<PlacedPaper> entries(UploadSlot slot, Field<?> field, Answers answers) {
    return field.type() instanceof FieldType.Entries(var options, String none)
        ? entriesOf(field, answers).stream()
            .map(Entry::type)
            .filter(code -> !code.equals(none))
            .distinct()
            .map(
                code -> {
                  String item = CopyText.name(options, code, answers);
                  Phrase title = new Phrase(slot.key() + ".paper", slot.paper(), List.of(item));
                  return new PlacedPaper(slot, slot.numbered(code), title);
                })
            .toList()
        : List.of();
  }

  @SuppressWarnings("unchecked") // the type of the field says what it answers with
  static List<Entry> entriesOf(Field<?> field, Answers answers) {
    return answers.get((Field<List<Entry>>) field).orElse(List.of());
  }
}
