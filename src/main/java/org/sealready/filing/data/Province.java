package org.sealready.filing.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The demands of one province, as its sources state them.
 *
 * @param code GB/T 2260 code
 * @param letters what filing numbers of the province begin with
 */
public record Province(String code, String name, String letters, List<Entry> entries) {

  /**
   * One demand, as one source states it.
   *
   * @param source name of the source, in Chinese as it is shown
   * @param note a remark on the value; may be empty
   * @param sentence what a remark has to say
   */
  public record Entry(
      Demand demand,
      String value,
      String source,
      String date,
      String note,
      Scope scope,
      Optional<Sentence> sentence) {

    /** With source and date, as it is shown. */
    public String statement() {
      String more = note.isEmpty() ? "" : "（" + note + "）";
      return source + " " + date + "：" + ValueTexts.meaning(demand, value) + more;
    }
  }

  public Province {
    entries = List.copyOf(entries);
  }

  /** Every statement on this kind of demand. */
  public List<Entry> all(Demand demand) {
    return entries.stream().filter(entry -> entry.demand() == demand).toList();
  }

  /** The first value of this kind of demand. */
  public Optional<String> value(Demand demand) {
    return all(demand).stream().map(Entry::value).findFirst();
  }

  /** The statements on this kind of demand, each with source and date, in one line. */
  public String statementText(Demand demand) {
    return all(demand).stream().map(Entry::statement).collect(Collectors.joining("；"));
  }
}
