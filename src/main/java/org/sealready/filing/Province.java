package org.sealready.filing;

import java.util.List;
import java.util.Optional;

/**
 * What the sources say of one province.
 *
 * @param code GB/T 2260 code
 * @param letters what filing numbers of the province begin with
 */
record Province(String code, String name, String letters, List<Entry> entries) {

  /**
   * What one source says.
   *
   * @param source name of the source, in Chinese as it is shown
   * @param note what the value alone does not say; may be empty
   */
  record Entry(Demand demand, String value, String source, String date, String note) {

    private String said(String meaning) {
      String more = note.isEmpty() ? "" : "（" + note + "）";
      return source + " " + date + "：" + meaning + more;
    }
  }

  Province {
    entries = List.copyOf(entries);
  }

  /** Everything that is said of this kind. */
  List<Entry> all(Demand demand) {
    return entries.stream().filter(entry -> entry.demand() == demand).toList();
  }

  /** The first value of this kind. */
  Optional<String> value(Demand demand) {
    return all(demand).stream().map(Entry::value).findFirst();
  }

  /** What is said of this kind, each with who says it and as of when. */
  List<String> said(Demand demand) {
    return all(demand).stream()
        .map(entry -> entry.said(ValueTexts.meaning(entry.demand(), entry.value())))
        .toList();
  }

  /** The same side by side. */
  String sides(Demand demand) {
    return String.join("；", said(demand));
  }
}
