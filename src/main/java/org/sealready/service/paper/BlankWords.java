package org.sealready.service.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sealready.paper.KnownName;
import org.sealready.service.Catalogue;

/**
 * Whether the words at a blank ask for a value that we hold beyond doubt. A field of a PDF was made
 * on purpose and has a name; a blank has only the words around it, which may be half a sentence.
 *
 * @param names what papers call the values, bare
 * @param things those among them that mean something else than a person, such as a unit's 证件号码
 */
record BlankWords(Set<String> names, Set<String> things) {

  /** What explains a label: （全称）, （盖章）. */
  private static final Pattern BRACKETS = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]\\s*$");

  /** Two values in one blank. */
  private static final Pattern SEVERAL = Pattern.compile("[及和与并或、/]");

  /** A word such as 联系人, before which another one makes another person: 紧急联系人. */
  private static final Pattern PERSON = Pattern.compile("[人员]");

  /** Words before a known name, such as 主办 before 单位全称; more of them are a sentence. */
  private static final int LONGEST = 8;

  static BlankWords of(Catalogue catalogue) {
    Map<String, Set<String>> called = new HashMap<>();
    for (KnownName known : catalogue.terms().names()) {
      Set<String> own = called.computeIfAbsent(known.content().source(), key -> new HashSet<>());
      known.names().forEach(name -> own.add(bare(name)));
    }
    for (String placeholder : catalogue.placeholders().names()) {
      catalogue
          .form()
          .field(placeholder)
          .ifPresent(
              field ->
                  called
                      .computeIfAbsent(placeholder, key -> new HashSet<>())
                      .add(bare(field.label())));
    }
    Set<String> names = new HashSet<>();
    Set<String> things = new HashSet<>();
    for (Set<String> own : called.values()) {
      names.addAll(own);
      if (own.stream().noneMatch(name -> PERSON.matcher(name).find())) {
        things.addAll(own);
      }
    }
    return new BlankWords(Set.copyOf(names), Set.copyOf(things));
  }

  /** Whether the words end with a known name, and what stands before it names nobody else. */
  boolean areClear(String printed) {
    String plain = plain(printed);
    return plain.isEmpty() || !SEVERAL.matcher(plain).find() && isClear(bare(plain));
  }

  /** Whether the words may mean a person or something else. */
  boolean mayMeanThings(String printed) {
    return things.contains(bare(plain(printed)));
  }

  private static String plain(String printed) {
    return BRACKETS.matcher(printed).replaceFirst("");
  }

  private static String bare(String text) {
    return LabelMatcher.bare(text).replace("的", "");
  }

  private boolean isClear(String words) {
    return IntStream.range(0, words.length())
        .limit(LONGEST + 1L)
        .filter(from -> names.contains(words.substring(from)))
        .anyMatch(from -> isNobodyElse(words.substring(0, from), words.substring(from)));
  }

  private boolean isNobodyElse(String before, String name) {
    boolean isPerson =
        PERSON.matcher(name).find() || BlankPersons.SOMEBODY.matcher(before).matches();
    return before.isEmpty() || !isPerson || isClear(before);
  }
}
