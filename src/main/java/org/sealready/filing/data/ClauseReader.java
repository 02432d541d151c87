package org.sealready.filing.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.sealready.letter.clause.Clause;
import org.sealready.letter.clause.LetterClauses;
import org.sealready.letter.clause.Way;

/** Reads a file of clauses; what is missing or has another shape is wrong. */
final class ClauseReader {

  private static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";

  /** The file is invalid; the message names the place in it. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String place) {
      super(place);
    }
  }

  private final Map<?, ?> file;
  private final Map<?, ?> sources;
  private final Map<?, ?> others;

  ClauseReader(Map<String, Object> file) throws Wrong {
    this.file = file;
    text(file, "date", "date", DATE);
    sources = object(file.get("sources"), "sources");
    others = object(file.get("others"), "others");
  }

  /** What each letter must say, by its id. */
  Map<String, LetterClauses> letters() throws Wrong {
    Map<String, Map<?, ?>> nodes = new LinkedHashMap<>();
    for (Object node : list(file.get("clauses"), "clauses")) {
      Map<?, ?> clause = object(node, "clauses");
      nodes.put(text(clause, "id", "clauses", "[a-z][a-z-]*"), clause);
    }
    Map<String, LetterClauses> all = new LinkedHashMap<>();
    for (Object node : list(file.get("letters"), "letters")) {
      Map<?, ?> letter = object(node, "letters");
      all.put(text(letter, "letter", "letters", "[a-z][a-z-]*"), letter(letter, nodes));
    }
    return all;
  }

  private LetterClauses letter(Map<?, ?> letter, Map<String, Map<?, ?>> nodes) throws Wrong {
    String place = text(letter, "letter", "letters", ".+");
    List<Clause> clauses = new ArrayList<>();
    for (Object id : list(letter.get("clauses"), place)) {
      Map<?, ?> node = nodes.get(id);
      if (node == null) {
        throw new Wrong(place + " " + id);
      }
      clauses.add(clause(node, optional(letter, "others", place)));
    }
    return new LetterClauses(
        Optional.of(pattern(letter, "title", place)), optional(letter, "other", place), clauses);
  }

  private Clause clause(Map<?, ?> node, Optional<Pattern> more) throws Wrong {
    String id = text(node, "id", "clauses", ".+");
    List<Way> ways = new ArrayList<>();
    for (Object way : list(node.get("ways"), id)) {
      ways.add(way(object(way, id), id));
    }
    if (ways.isEmpty()) {
      throw new Wrong(id + " ways");
    }
    List<Pattern> parts = node.containsKey("parts") ? patterns(node, "parts", id) : List.of();
    return new Clause(
        id,
        text(node, "name", id, ".+"),
        text(sources, text(node, "source", id, ".+"), id, ".+"),
        text(node, "date", id, DATE),
        node.containsKey("when") ? texts(node, "when", id) : List.of(),
        ways,
        parts,
        others(node, id, more),
        optional(node, "allows", id));
  }

  private Optional<Pattern> others(Map<?, ?> node, String id, Optional<Pattern> more) throws Wrong {
    String group = node.containsKey("others") ? text(node, "others", id, ".+") : "usual";
    String all = text(others, group, id, ".*");
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String own = more.map(pattern -> "|" + pattern.pattern()).orElse("");
    return Optional.of(compiled(all + own, id));
  }

  private static Way way(Map<?, ?> node, String id) throws Wrong {
    boolean denied = node.containsKey("denies");
    return new Way(
        pattern(node, denied ? "denies" : "does", id),
        denied,
        node.containsKey("with") ? patterns(node, "with", id) : List.of(),
        optional(node, "unless", id));
  }

  private static Optional<Pattern> optional(Map<?, ?> node, String key, String place) throws Wrong {
    return node.containsKey(key) ? Optional.of(pattern(node, key, place)) : Optional.empty();
  }

  private static List<Pattern> patterns(Map<?, ?> node, String key, String place) throws Wrong {
    List<Pattern> all = new ArrayList<>();
    for (String text : texts(node, key, place)) {
      all.add(compiled(text, place));
    }
    return all;
  }

  private static Pattern pattern(Map<?, ?> node, String key, String place) throws Wrong {
    return compiled(text(node, key, place, ".+"), place);
  }

  private static Pattern compiled(String pattern, String place) throws Wrong {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException broken) {
      throw new Wrong(place);
    }
  }

  private static List<String> texts(Map<?, ?> node, String key, String place) throws Wrong {
    List<String> texts = new ArrayList<>();
    for (Object item : list(node.get(key), place)) {
      if (!(item instanceof String text)) {
        throw new Wrong(place + " " + key);
      }
      texts.add(text);
    }
    return texts;
  }

  private static String text(Map<?, ?> node, String key, String place, String shape) throws Wrong {
    if (node.get(key) instanceof String text && text.matches(shape)) {
      return text;
    }
    throw new Wrong(place + " " + key);
  }

  private static Map<?, ?> object(Object node, String place) throws Wrong {
    if (node instanceof Map<?, ?> map) {
      return map;
    }
    throw new Wrong(place);
  }

  private static List<?> list(Object node, String place) throws Wrong {
    if (node instanceof List<?> list) {
      return list;
    }
    throw new Wrong(place);
  }
}
