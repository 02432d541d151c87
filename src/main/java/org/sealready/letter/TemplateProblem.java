package org.sealready.letter;

import java.util.Comparator;
import org.sealready.form.Severity;

/**
 * One thing that is wrong with a template, so that a person who changed it can find it.
 *
 * @param line counted from 1; 0 where the template as a whole is meant
 * @param what the offending words, or the name of what is meant; empty where there is none
 * @param clause the id of the clause that is meant; empty where none is
 */
public record TemplateProblem(int line, Kind kind, String what, String clause) {

  /** A problem that concerns no clause. */
  public TemplateProblem(int line, Kind kind, String what) {
    this(line, kind, what, "");
  }

  /** Errors before warnings before hints, then by line. */
  public static final Comparator<TemplateProblem> WORST_FIRST =
      Comparator.comparing((TemplateProblem problem) -> problem.kind().severity())
          .thenComparing(TemplateProblem::line);

  /** What is wrong. */
  public enum Kind {
    /** No line gives the title. */
    NO_TITLE(Severity.ERROR),
    /** A second title. */
    SECOND_TITLE(Severity.ERROR),
    /** Nothing says when the letter was given. */
    NO_DATE(Severity.WARNING),
    /** A line begins with an {@code @} word that does not exist. */
    UNKNOWN_COMMAND(Severity.ERROR),
    /** {@code @if} without the name of a switch, or with more than that. */
    BAD_SWITCH(Severity.ERROR),
    /** {@code @if} without {@code @end}. */
    UNCLOSED_IF(Severity.ERROR),
    /** {@code @if} within too many others. */
    DEEP_IF(Severity.ERROR),
    /** {@code @else} outside of {@code @if}, or a second one. */
    STRAY_ELSE(Severity.ERROR),
    /** {@code @end} outside of {@code @if}. */
    STRAY_END(Severity.ERROR),
    /** A curly bracket that opens or closes nothing. */
    STRAY_BRACE(Severity.ERROR),
    /** A placeholder whose name is not letters, digits and dots. */
    BAD_PLACEHOLDER(Severity.ERROR),
    /** An optional part that is not closed, not opened, or stands in another one. */
    STRAY_PART(Severity.ERROR),
    /** No placeholder has this name. */
    UNKNOWN_PLACEHOLDER(Severity.ERROR),
    /** No switch has this name. */
    UNKNOWN_SWITCH(Severity.ERROR),
    /** A character of its own words that cannot be printed. */
    UNPRINTABLE(Severity.ERROR),
    /** More than a page, by at least this many characters. */
    TOO_LONG(Severity.ERROR),
    /** The title is that of another kind of letter. */
    OTHER_LETTER(Severity.ERROR),
    /** A clause is denied, or what it forbids is allowed. */
    CLAUSE_NEGATED(Severity.WARNING),
    /** A clause is put on somebody else. */
    CLAUSE_TURNED(Severity.WARNING),
    /** A clause is only mentioned, not promised. */
    CLAUSE_STATED(Severity.WARNING),
    /** A clause has an exception. */
    CLAUSE_LIMITED(Severity.WARNING),
    /** A clause is weakened. */
    CLAUSE_WEAKENED(Severity.WARNING),
    /** A clause lacks some of what it must list. */
    CLAUSE_PARTIAL(Severity.WARNING),
    /** A clause is missing. */
    CLAUSE_MISSING(Severity.WARNING),
    /** Something that the letter must carry is missing; names its {@link Essential#key}. */
    MISSING(Severity.WARNING),
    /** A full-width mark where the half-width one means something: it is printed as it stands. */
    FULL_WIDTH(Severity.WARNING),
    /** A note to the person who fills the form in, which must not be left on a letter. */
    NOTE(Severity.WARNING),
    /** This filing has no value for a placeholder: room to write by hand is left. */
    ROOM(Severity.HINT),
    /** This filing has no value for a placeholder: what depends on it is left out. */
    LEFT_OUT(Severity.HINT);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }

    /** An error makes the template unusable; a warning may bring the letter back. */
    public Severity severity() {
      return severity;
    }
  }

  /** Whether the template cannot be used with it. */
  public boolean isError() {
    return kind.severity() == Severity.ERROR;
  }
}
