package org.sealready.ui.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.pdf.Box;
import org.sealready.pdf.Mark;
import org.sealready.pdf.PlacedPage;
import org.sealready.service.LetterSources;

/** The places of a letter that lead to a field, in reading order. */
final class Spots {

  /**
   * One place.
   *
   * @param field where the text is changed
   * @param from the fields whose answers make the text
   * @param boxes in points; two where the text runs over two lines
   */
  record Spot(Field<?> field, Set<Field<?>> from, List<Box> boxes) {
    private Spot with(Box more) {
      List<Box> all = new ArrayList<>(boxes);
      all.add(more);
      return new Spot(field, from, List.copyOf(all));
    }

    /** Whether it shows what is answered at this field. */
    boolean shows(Optional<Field<?>> other) {
      return other.filter(from::contains).isPresent();
    }
  }

  private Spots() {}

  /** The letter's own words lead nowhere, so they are not among them. */
  static List<Spot> of(PlacedPage page, LetterSources sources, Answers answers) {
    List<Mark> marks = page.marks();
    Set<String> names = marks.stream().map(Mark::placeholder).collect(Collectors.toSet());
    Map<String, LetterSources.Source> from = sources.at(names, answers);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      LetterSources.Source source = from.get(mark.placeholder());
      if (source == null || source.changedAt().isEmpty()) {
        continue;
      }
      if (i > 0 && goesOn(marks.get(i - 1), mark)) {
        spots.add(spots.removeLast().with(mark.box()));
      } else {
        spots.add(new Spot(source.changedAt().get(), source.from(), List.of(mark.box())));
      }
    }
    return spots;
  }

  /** The same text in the next line. */
  private static boolean goesOn(Mark last, Mark mark) {
    return last.placeholder().equals(mark.placeholder())
        && mark.box().y() >= last.box().bottom()
        && mark.box().x() < last.box().right();
  }
}
