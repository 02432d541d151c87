package org.sealready.journey.category;

import java.util.List;
import org.sealready.form.Bilingual;

/**
 * Words that people say and the table does not.
 *
 * @param words which mean the same
 * @param finds paths of categories, or groups as a whole
 * @param reason why these
 */
public record EverydayWord(List<String> words, List<String> finds, Bilingual reason) {

  public EverydayWord {
    words = List.copyOf(words);
    finds = List.copyOf(finds);
  }

  /** Whether it leads to this category. */
  public boolean leadsTo(Category category) {
    return finds.contains(category.path()) || finds.contains(category.group());
  }
}
