package org.sealready.paper;

import java.util.List;

/**
 * A kind of value, and the words by which a field of a paper asks for one.
 *
 * @param id tells it from the others, such as {@code number}
 * @param words as papers write them; the one that stands last in a field's name counts, because
 *     Chinese names their head last: 负责人身份证号 is a number, not a person
 */
public record ValueKind(String id, List<String> words) {
  public ValueKind {
    words = List.copyOf(words);
  }
}
