package org.sealready.ui.looks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sealready.words.Language;

/**
 * Looks at every place of the program: {@code LooksRun LANGUAGE usual|small|diagonal|all
 * [TOUR...]}. Ends with 1 where anything is wrong.
 */
public final class LooksRun {

  private LooksRun() {}

  public static void main(String[] args) throws IOException {
    Language language = Language.of(args[0]).orElseThrow();
    List<Cell> cells =
        switch (args[1]) {
          case "all" -> Cell.all();
          case "diagonal" -> Cell.diagonal();
          case "small" -> Cell.small();
          default -> List.of(Cell.USUAL);
        };
    Set<Tours> tours = EnumSet.noneOf(Tours.class);
    Arrays.stream(args).skip(2).map(Tours::valueOf).forEach(tours::add);
    Inspection inspection = Inspection.underEach(cells);
    for (Tours tour : tours.isEmpty() ? EnumSet.allOf(Tours.class) : tours) {
      long start = System.nanoTime();
      tour.of(Files.createTempDirectory("looks"), language, inspection).walk();
      System.out.printf(
          "looks: %s in %s, %.1f s, so far %s%n",
          tour, language, (System.nanoTime() - start) / 1e9, inspection.figures());
    }
    inspection
        .found()
        .forEach(
            (finding, places) ->
                System.out.printf(
                    "%s  [%d times, first at %s]%n", finding, places.size(), places.getFirst()));
    System.exit(inspection.found().isEmpty() ? 0 : 1);
  }
}
