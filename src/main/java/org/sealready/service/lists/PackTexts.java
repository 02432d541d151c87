package org.sealready.service.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sealready.words.Words;

/** What a person is shown of a pack before it is used. */
public record PackTexts(Words words) {

  /** Maker, date, sum and signature, a line each. */
  public List<String> about(Pack pack, PackTrust trust) {
    List<String> lines = new ArrayList<>();
    if (!pack.isSingle()) {
      lines.add(words.text("pack.maker", pack.maker()));
    }
    lines.add(words.text("pack.date", pack.date().text()));
    lines.add(words.text("pack.sum", pack.sum()));
    lines.add(trust(pack, trust));
    return lines;
  }

  private String trust(Pack pack, PackTrust trust) {
    String print = pack.key().map(MakerKey::fingerprint).orElse("");
    return switch (trust) {
      case ACCEPTED -> words.text("pack.trust.accepted", print);
      case UNKNOWN_KEY -> words.text("pack.trust.unknown", print);
      case UNSIGNED -> words.text("pack.trust.unsigned");
    };
  }

  /**
   * Its lists, a line each, with the date of the one that each takes the place of.
   *
   * @param now the lists of the program by id
   */
  public List<String> lists(Pack pack, Map<String, ListRow> now) {
    return pack.lists().stream()
        .map(
            each ->
                words.text(
                    "pack.list",
                    words.phrase(ListTitle.of(each.list())),
                    each.list().id(),
                    now.get(each.list().id()).date(),
                    each.date().text()))
        .toList();
  }
}
