package org.sealready.form;

import java.util.List;

/**
 * One page of the form.
 *
 * @param intro one sentence that says why it is asked
 * @param wizard whether it is a page to be walked through; answers that belong to another screen
 *     (the letters' date) stand on a page that is not
 */
public record Page(String id, String title, String intro, boolean wizard, List<Section> sections) {
  public Page {
    sections = List.copyOf(sections);
  }

  /** Every field of the page, in order. */
  public List<Field<?>> fields() {
    return sections.stream().<Field<?>>flatMap(section -> section.fields().stream()).toList();
  }

  /** The same page with these rules and suggestions added, each to its field. */
  Page with(List<Attached<?>> additions) {
    return new Page(
        id,
        title,
        intro,
        wizard,
        sections.stream().map(section -> section.with(additions)).toList());
  }
}
