package org.sealready.filing.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.sealready.json.list.BadList;
import org.sealready.letter.clause.Clause;
import org.sealready.letter.clause.LetterClauses;
import org.sealready.letter.clause.Way;

/** Reads a file of clauses; what is missing or has another shape is wrong. */
final class ClauseReader {

  private static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";

  /** So many parts make a list where the clause does not tell. */
  private static final int LISTED = 3;

  private final Map<?, ?> file;
  private final Map<?, ?> sources;
  private final Map<?, ?> others;

  ClauseReader(Map<String, Object> file) throws BadList {
    this.file = file;
    ListNode.text(file, "date", "date", DATE);
    sources = ListNode.object(file.get("sources"), "sources");
    others = ListNode.object(file.get("others"), "others");
  }

  /** What each letter must say, by its id. */
  Map<String, LetterClauses> letters() throws BadList {
    Map<String, Map<?, ?>> nodes = new LinkedHashMap<>();
    for (Object node : ListNode.list(file.get("clauses"), "clauses")) {
      Map<?, ?> clause = ListNode.object(node, "clauses");
      nodes.put(ListNode.text(clause, "id", "clauses", "[a-z][a-z-]*"), clause);
    }
    Map<String, LetterClauses> all = new LinkedHashMap<>();
    for (Object node : ListNode.list(file.get("letters"), "letters")) {
      Map<?, ?> letter = ListNode.object(node, "letters");
      all.put(ListNode.text(letter, "letter", "letters", "[a-z][a-z-]*"), letter(letter, nodes));
    }
    return all;
  }

  private LetterClauses letter(Map<?, ?> letter, Map<String, Map<?, ?>> nodes) throws BadList {
    String place = ListNode.text(letter, "letter", "letters", ".+");
    List<Clause> clauses = new ArrayList<>();
    for (Object id : ListNode.list(letter.get("clauses"), place)) {
      Map<?, ?> node = nodes.get(id);
      if (node == null) {
        throw new BadList(place + " " + id);
      }
      clauses.add(clause(node, optional(letter, "others", place)));
    }
    return new LetterClauses(
        Optional.of(pattern(letter, "title", place)), optional(letter, "other", place), clauses);
  }

  private Clause clause(Map<?, ?> node, Optional<Pattern> more) throws BadList {
    String id = ListNode.text(node, "id", "clauses", ".+");
    List<Way> ways = new ArrayList<>();
    for (Object way : ListNode.list(node.get("ways"), id)) {
      ways.add(way(ListNode.object(way, id), id));
    }
    if (ways.isEmpty()) {
      throw new BadList(id + " ways");
    }
    List<Pattern> parts = node.containsKey("parts") ? patterns(node, "parts", id) : List.of();
    return new Clause(
        id,
        ListNode.text(node, "name", id, ".+"),
        ListNode.text(sources, ListNode.text(node, "source", id, ".+"), id, ".+"),
        ListNode.text(node, "date", id, DATE),
        node.containsKey("when") ? texts(node, "when", id) : List.of(),
        ways,
        parts,
        listed(node, id),
        Boolean.TRUE.equals(node.get("always")),
        others(node, id, more),
        optional(node, "against", id),
        optional(node, "allows", id));
  }

  private static int listed(Map<?, ?> node, String id) throws BadList {
    return node.containsKey("listed")
        ? Integer.parseInt(ListNode.text(node, "listed", id, "[1-9]"))
        : LISTED;
  }

  private Optional<Pattern> others(Map<?, ?> node, String id, Optional<Pattern> more)
      throws BadList {
    String group = node.containsKey("others") ? ListNode.text(node, "others", id, ".+") : "usual";
    String all = ListNode.text(others, group, id, ".*");
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String own = more.map(pattern -> "|" + pattern.pattern()).orElse("");
    return Optional.of(compiled(all + own, id));
  }

  private static Way way(Map<?, ?> node, String id) throws BadList {
    boolean denied = node.containsKey("denies");
    return new Way(
        pattern(node, denied ? "denies" : "does", id),
        denied,
        node.containsKey("with") ? patterns(node, "with", id) : List.of(),
        optional(node, "unless", id),
        !Boolean.FALSE.equals(node.get("enough")));
  }

  private static Optional<Pattern> optional(Map<?, ?> node, String key, String place)
      throws BadList {
    return node.containsKey(key) ? Optional.of(pattern(node, key, place)) : Optional.empty();
  }

  private static List<Pattern> patterns(Map<?, ?> node, String key, String place) throws BadList {
    List<Pattern> all = new ArrayList<>();
    for (String text : texts(node, key, place)) {
      all.add(compiled(text, place));
    }
    return all;
  }

  private static Pattern pattern(Map<?, ?> node, String key, String place) throws BadList {
    return compiled(ListNode.text(node, key, place, ".+"), place);
  }

  private static Pattern compiled(String pattern, String place) throws BadList {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException broken) {
      // The place is told, as for every other value that cannot be used.
      throw new BadList(place);
    }
  }

  private static List<String> texts(Map<?, ?> node, String key, String place) throws BadList {
    List<String> texts = new ArrayList<>();
    for (Object item : ListNode.list(node.get(key), place)) {
      if (!(item instanceof String text)) {
        throw new BadList(place + " " + key);
      }
      texts.add(text);
    }
    return texts;
  }
}
