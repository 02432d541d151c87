package org.sealready.letter.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that a letter must say.
 *
 * @param id stable kebab-case name, as in the marks of the bundled wording
 * @param name what it is called, in Chinese
 * @param source what asks for it: an article of a law, a bureau's form
 * @param date of the source
 * @param when the switches that must be on for it to be needed
 * @param ways any one of them is enough
 * @param parts what a list must name in full as soon as it names some of it
 * @param listed how many of the parts make a list of it
 * @param always whether it holds at any time, so that a time or a case that is named limits it
 * @param others who must not be the one that does it
 * @param against what contradicts it in words of its own, whatever else is said
 * @param allows what would weaken or limit another clause and belongs to this one
 */
public record Clause(
    String id,
    String name,
    String source,
    String date,
    List<String> when,
    List<Way> ways,
    List<Pattern> parts,
    int listed,
    boolean always,
    Optional<Pattern> others,
    Optional<Pattern> against,
    Optional<Pattern> allows) {

  public Clause {
    when = List.copyOf(when);
    ways = List.copyOf(ways);
    parts = List.copyOf(parts);
  }

  /** Whether this text lists some of what it must list, and not all. */
  boolean isListedInPart(String text) {
    long named = parts.stream().filter(part -> part.matcher(text).find()).count();
    return named >= listed && named < parts.size();
  }

  /** Whether this text contradicts it expressly. */
  boolean isContradicted(String text) {
    return against.map(words -> words.matcher(text).find()).orElse(false);
  }

  /** The text without what belongs to this clause. */
  String masked(String text) {
    return allows
        .map(own -> own.matcher(text).replaceAll(found -> "〇".repeat(found.group().length())))
        .orElse(text);
  }
}
