package org.sealready.journey.category;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the ways to prove that a category may be chosen.
 *
 * @param applicant for whom it is; empty where the page does not say
 * @param needs all of them; of each, one paper is enough
 */
public record PaperSet(String applicant, List<List<Paper>> needs) {

  public PaperSet {
    needs = needs.stream().map(List::copyOf).toList();
  }

  /** Every choice of papers that is enough. */
  public List<List<Paper>> choices() {
    List<List<Paper>> choices = List.of(List.of());
    for (List<Paper> need : needs) {
      List<List<Paper>> longer = new ArrayList<>();
      for (List<Paper> choice : choices) {
        for (Paper paper : need) {
          List<Paper> more = new ArrayList<>(choice);
          more.add(paper);
          longer.add(more);
        }
      }
      choices = longer;
    }
    return choices.stream().map(List::copyOf).toList();
  }

  public List<Paper> papers() {
    return needs.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableList());
  }
}
