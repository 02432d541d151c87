package org.sealready.filing.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sealready.json.list.BadList;

/**
 * The demands of one province, as its sources state them. Each is read when it is first asked for:
 * a filing is of one province. For any thread.
 */
public final class Province {

  private final String code;
  private final String name;
  private final String letters;
  private final Statements statements;
  private final Map<Demand, List<Entry>> read = new ConcurrentHashMap<>();

  /** What the sources state, as it stands in the list. */
  interface Statements {

    /** Whether there is one on this kind of demand; answers without reading them. */
    boolean make(Demand demand);

    /**
     * Reads those on this kind of demand.
     *
     * @throws BadList at the first place that says what no province can demand
     */
    List<Entry> on(Demand demand) throws BadList;

    /** Reads all of them, as above. */
    List<Entry> all() throws BadList;
  }

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

  /**
   * @param code GB/T 2260 code
   * @param letters what filing numbers of the province begin with
   */
  Province(String code, String name, String letters, Statements statements) {
    this.code = code;
    this.name = name;
    this.letters = letters;
    this.statements = statements;
  }

  /** GB/T 2260 code. */
  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** What filing numbers of the province begin with. */
  public String letters() {
    return letters;
  }

  /** Reads every statement. */
  void check() throws BadList {
    statements.all();
  }

  /** Whether there is a statement on this kind of demand. */
  public boolean makes(Demand demand) {
    return statements.make(demand);
  }

  /** Every statement on this kind of demand. */
  public List<Entry> all(Demand demand) {
    return read.computeIfAbsent(demand, this::read);
  }

  private List<Entry> read(Demand demand) {
    try {
      return List.copyOf(statements.on(demand));
    } catch (BadList bug) {
      // A list is read as a whole before it takes the place of another.
      throw new IllegalStateException(bug);
    }
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
