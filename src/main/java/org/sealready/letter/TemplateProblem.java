package org.sealready.letter;

/**
 * One thing that is wrong with a template, so that a person who changed it can find it.
 *
 * @param line counted from 1; 0 where the template as a whole is meant
 * @param what the offending words, empty where there are none
 */
public record TemplateProblem(int line, Kind kind, String what) {

  /** What is wrong. */
  public enum Kind {
    /** No line gives the title. */
    NO_TITLE,
    /** A second title. */
    SECOND_TITLE,
    /** Nothing says when the letter was given. */
    NO_DATE,
    /** A line begins with an {@code @} word that does not exist. */
    UNKNOWN_COMMAND,
    /** {@code @if} without the name of a switch, or with more than that. */
    BAD_SWITCH,
    /** {@code @if} without {@code @end}. */
    UNCLOSED_IF,
    /** {@code @else} outside of {@code @if}, or a second one. */
    STRAY_ELSE,
    /** {@code @end} outside of {@code @if}. */
    STRAY_END,
    /** A curly bracket that opens or closes nothing. */
    STRAY_BRACE,
    /** A placeholder whose name is not letters, digits and dots. */
    BAD_PLACEHOLDER,
    /** An optional part that is not closed, not opened, or stands in another one. */
    STRAY_PART,
    /** No placeholder has this name. */
    UNKNOWN_PLACEHOLDER,
    /** No switch has this name. */
    UNKNOWN_SWITCH
  }
}
