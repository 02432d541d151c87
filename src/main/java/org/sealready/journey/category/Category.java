package org.sealready.journey.category;

import java.util.List;
import org.sealready.form.Bilingual;

/**
 * A service category of the platform.
 *
 * @param kind whose table it is in
 * @param group its first level
 * @param name its second level
 * @param path group and name, and the third level where two rows have the same name; the same in no
 *     other row of this kind
 * @param details its third level
 * @param papers one of these sets is enough; none where no paper is asked for
 * @param isUncertain whether the page is so intricate here that the backend must be looked at
 * @param notes what to know besides
 */
public record Category(
    ApplicantKind kind,
    String group,
    String name,
    String path,
    List<String> details,
    List<PaperSet> papers,
    boolean isUncertain,
    List<Bilingual> notes) {

  /** What stands between the levels of a path. */
  public static final String SEPARATOR = " > ";

  public Category {
    details = List.copyOf(details);
    papers = List.copyOf(papers);
    notes = List.copyOf(notes);
  }

  /** How many papers are needed at least. */
  public int least() {
    return papers.stream().mapToInt(set -> set.needs().size()).min().orElse(0);
  }
}
