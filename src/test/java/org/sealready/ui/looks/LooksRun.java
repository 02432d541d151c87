package org.sealready.ui.looks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sealready.words.Language;

/**
 * Looks at every place of the program: {@code LooksRun LANGUAGE usual|small|diagonal|all
 * [TOUR...]}. Of the diagonal each place is looked at once, under the next of its circumstances.
 * Ends with 1 where anything is wrong.
 */
public final class LooksRun {

  private LooksRun() {}

  public static void main(String[] args) throws IOException {
    Display.endWithThisThread();
    Language language = Language.of(args[0]).orElseThrow();
    Inspection inspection =
        switch (args[1]) {
          case "all" -> Inspection.underEach(Cell.all());
          case "diagonal" -> Inspection.inTurn(Cell.diagonal());
          case "small" -> Inspection.underEach(Cell.small());
          case "usual" -> Inspection.underEach(List.of(Cell.USUAL));
          default -> throw new IllegalArgumentException(args[1]);
        };
    Set<Tours> tours = EnumSet.noneOf(Tours.class);
    Arrays.stream(args).skip(2).map(Tours::valueOf).forEach(tours::add);
    Set<Finding> told = new HashSet<>();
    for (Tours tour : tours.isEmpty() ? EnumSet.allOf(Tours.class) : tours) {
      long start = System.nanoTime();
      tour.of(Files.createTempDirectory("looks"), language, inspection).walk();
      System.out.printf(
          "looks: %s in %s, %.1f s, so far %s%n",
          tour, language, (System.nanoTime() - start) / 1e9, inspection.figures());
      inspection.found().keySet().stream()
          .filter(told::add)
          .forEach(finding -> tell(finding, inspection.found().get(finding)));
    }
    System.exit(inspection.found().isEmpty() ? 0 : 1);
  }

  private static void tell(Finding finding, List<String> places) {
    System.out.printf("%s  [%d times, first at %s]%n", finding, places.size(), places.getFirst());
  }
}
