package org.sealready.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.pdf.layout.Box;
import org.sealready.pdf.layout.Mark;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.service.letter.LetterSources;

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

  /** In points: what two sums of the same widths may differ by. */
  private static final double HAIR = 0.01;

  private Spots() {}

  /** The letter's own words lead nowhere, so they are not among them. */
  static List<Spot> of(PlacedPage page, LetterSources sources, Effective effective) {
    List<Mark> marks = page.marks();
    Set<String> names = marks.stream().map(Mark::placeholder).collect(Collectors.toSet());
    Map<String, LetterSources.Source> from = sources.at(names, effective);
    List<Box> lines = page.lines().map(Placed.Text::box).toList();
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      LetterSources.Source source = from.get(mark.placeholder());
      if (source == null || source.changedAt().isEmpty()) {
        continue;
      }
      if (i > 0 && goesOn(marks.get(i - 1), mark, lines)) {
        spots.add(spots.removeLast().with(mark.box()));
      } else {
        spots.add(new Spot(source.changedAt().get(), source.from(), List.of(mark.box())));
      }
    }
    return spots;
  }

  /** The same text, broken between two lines. */
  private static boolean goesOn(Mark last, Mark mark, List<Box> lines) {
    return last.placeholder().equals(mark.placeholder())
        && lines.stream().anyMatch(line -> isIn(line, last) && ends(line, last))
        && lines.stream().anyMatch(line -> isIn(line, mark) && line.x() == mark.box().x());
  }

  private static boolean isIn(Box line, Mark mark) {
    return line.y() == mark.box().y();
  }

  private static boolean ends(Box line, Mark mark) {
    return Math.abs(line.right() - mark.box().right()) < HAIR;
  }
}
