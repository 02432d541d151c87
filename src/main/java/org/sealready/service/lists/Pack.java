package org.sealready.service.lists;

import java.util.List;
import java.util.Optional;
import org.sealready.json.list.ListDate;

/**
 * A pack of newer lists that was checked completely, as it is shown before it is used.
 *
 * @param maker who has made it, as it says itself; empty for a single list
 * @param sum SHA-256 of the file, in hexadecimal digits
 * @param key the maker's key, whose signature was found to be right; empty where it is unsigned
 * @param content the file
 */
public record Pack(
    String maker,
    ListDate date,
    String sum,
    Optional<MakerKey> key,
    List<ListCheck.Checked> lists,
    byte[] content) {

  /** The name of its lists' files. */
  List<String> files() {
    return lists.stream().map(each -> each.list().file()).toList();
  }

  /** Whether it is one list in a file of its own. */
  boolean isSingle() {
    return maker.isEmpty();
  }
}
