package org.sealready.service.lists;

import java.util.List;
import org.sealready.json.list.DataList;
import org.sealready.words.Phrase;

/** What a list is called, in every language. */
final class ListTitle {

  private ListTitle() {}

  static Phrase of(DataList list) {
    return new Phrase("list." + list.id(), list.title(), List.of());
  }
}
