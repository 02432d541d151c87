package org.sealready.paper;

import java.util.List;

/**
 * What a value of the filing is called on papers.
 *
 * @param content the value, or a part of it
 * @param label what it is called where a person chooses it; empty for one that is a question of the
 *     form and has a label there
 * @param names what papers call it, in Chinese and as names of fields
 */
public record KnownName(Content content, String label, List<String> names) {
  public KnownName {
    names = List.copyOf(names);
  }
}
