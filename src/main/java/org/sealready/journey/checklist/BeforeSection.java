package org.sealready.journey.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sealready.form.Bilingual;

/**
 * A part of what is to be done before the filing.
 *
 * @param notes what is to be known, as sentences
 * @param question the choice that the rest of the part follows from
 * @param days that limits count from
 * @param table what the ways of the question ask for, side by side
 * @param isOfFiling whether it is left to do for the filing where all else was certified before
 */
public record BeforeSection(
    String id,
    Bilingual title,
    List<Note> notes,
    Optional<BeforeQuestion> question,
    List<BeforeDay> days,
    Optional<Table> table,
    List<Item> items,
    boolean isOfFiling) {

  public BeforeSection {
    notes = List.copyOf(notes);
    days = List.copyOf(days);
    items = List.copyOf(items);
  }

  /**
   * A sentence.
   *
   * @param isWarning whether something cannot be taken back
   */
  public record Note(Bilingual text, Scope scope, boolean isWarning) {}

  /**
   * Something that is done or not; the text says it as done.
   *
   * @param tick the id under which it is written down
   * @param hint what to look at; may be empty
   * @param question the choice that stands beside it
   * @param state the code of the state that it means; empty where it is none
   */
  public record Item(
      String tick,
      Bilingual text,
      Bilingual hint,
      Scope scope,
      Optional<BeforeQuestion> question,
      String state) {

    /** Nothing to tick. */
    public static final Item NONE =
        new Item(
            "",
            new Bilingual("", ""),
            new Bilingual("", ""),
            new Scope(Set.of(), Map.of()),
            Optional.empty(),
            "");
  }

  /**
   * What each way asks for.
   *
   * @param columns ids of the ways
   */
  public record Table(List<String> columns, List<Row> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A thing, and what each way says of it. */
  public record Row(Bilingual label, List<Bilingual> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
