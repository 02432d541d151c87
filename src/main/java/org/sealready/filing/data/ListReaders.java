package org.sealready.filing.data;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Option;
import org.sealready.json.list.BadList;
import org.sealready.json.list.DataLists;
import org.sealready.json.list.Patterns;
import org.sealready.json.list.SafePattern;

/**
 * Tries lists that shall take the place of bundled ones: reads them as they are read in use, and
 * asks for the codes that rules and letters of this program name.
 */
public final class ListReaders {

  private static final String CODE = "[0-9]{1,4}";
  private static final String REGION = "[1-9][0-9]{5}";

  private ListReaders() {}

  public static void subjectTypes(Map<String, Object> list) throws BadList {
    keeps(codes(CodeRows.options(list)), CodeLists.INDIVIDUAL, CodeLists.ENTERPRISE);
  }

  public static void certificateTypes(Map<String, Object> list) throws BadList {
    Map<String, List<Option>> byType = CodeRows.certificates(list);
    for (List<Option> certificates : byType.values()) {
      codes(certificates);
    }
    BadList.unless(byType.containsKey(CodeLists.ENTERPRISE), CodeLists.ENTERPRISE);
    keeps(
        codes(byType.getOrDefault(CodeLists.INDIVIDUAL, List.of())),
        CodeLists.RESIDENT_ID,
        CodeLists.PASSPORT,
        CodeLists.FOREIGN_PERMANENT_ID);
  }

  public static void serviceContentTypes(Map<String, Object> list) throws BadList {
    Set<String> groups = new HashSet<>();
    for (Map<String, String> group : CodeRows.rows(list, "groups")) {
      BadList.unless(groups.add(group.get("code")), "groups " + group.get("code"));
    }
    for (Map<String, String> row : CodeRows.rows(list, "options")) {
      BadList.unless(groups.contains(row.get("group")), "options " + row.get("code"));
    }
    codes(CodeRows.services(list));
  }

  public static void preApprovalItems(Map<String, Object> list) throws BadList {
    Set<String> codes = codes(CodeRows.options(list));
    BadList.unless(list.get("none") instanceof String none && codes.contains(none), "none");
  }

  public static void creditCodeKinds(Map<String, Object> list) throws BadList {
    Set<String> seen = new HashSet<>();
    for (Map<String, String> kind : CodeRows.rows(list, "kinds")) {
      String code = kind.get("code");
      BadList.unless(ListNode.isOf(code, "[0-9A-Z]{2}") && seen.add(code), "kinds " + code);
      BadList.unless(ListNode.isOf(kind.get("subjectType"), "|" + CODE), "kinds " + code);
    }
  }

  public static void mobilePrefixes(Map<String, Object> list) throws BadList {
    Map<?, ?> kinds = (Map<?, ?>) list.get("prefixes");
    for (String kind : List.of("public", "virtual", "things", "satellite")) {
      BadList.unless(kinds.get(kind) instanceof List<?> prefixes && !prefixes.isEmpty(), kind);
      for (Object prefix : (List<?>) kinds.get(kind)) {
        BadList.unless(ListNode.isOf(prefix.toString(), "1[0-9]{2,4}"), "prefixes " + kind);
      }
    }
  }

  /** The region names of the provinces are needed by the rules of provinces. */
  public static void regions(Map<String, Object> list) throws BadList {
    String top = "";
    Map<String, List<Option>> below = CodeRows.regions(list, top);
    for (Map.Entry<String, List<Option>> level : below.entrySet()) {
      for (Option one : level.getValue()) {
        BadList.unless(ListNode.isOf(one.code(), REGION), "regions " + one.code());
        BadList.unless(
            level.getKey().isEmpty() || one.code().regionMatches(0, level.getKey(), 0, 2),
            "regions " + one.code());
      }
      codes(level.getValue());
    }
    for (Option bundled : CodeRows.regions(DataLists.bundled("regions"), top).get(top)) {
      BadList.unless(
          below.get(top).stream().anyMatch(one -> one.code().equals(bundled.code())),
          "regions " + bundled.code());
      BadList.unless(below.containsKey(bundled.code()), "regions " + bundled.code());
    }
  }

  public static void regionNames(Map<String, Object> list) throws BadList {
    for (String key : List.of("short", "former")) {
      for (Object row : (List<?>) list.get(key)) {
        List<?> places = (List<?>) row;
        int codes = Math.min(places.size(), 3);
        for (Object code : places.subList(1, codes)) {
          BadList.unless(ListNode.isOf(code.toString(), REGION), key + " " + places.getFirst());
        }
      }
    }
  }

  public static void approvals(Map<String, Object> list) throws BadList {
    for (String key : List.of("needed", "related", "numberExamples")) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) list.get(key)).entrySet()) {
        BadList.unless(entry.getKey().toString().matches(CODE), key);
      }
    }
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) list.get("numberShapes")).entrySet()) {
      for (Object shape : (List<?>) entry.getValue()) {
        SafePattern.check(shape.toString(), "numberShapes " + entry.getKey());
      }
    }
  }

  public static void provinces(Map<String, Object> list) throws BadList {
    Patterns.check(list, Set.of("stands", "unless"));
    ProvinceFile.read(list);
  }

  public static void clauses(Map<String, Object> list) throws BadList {
    Patterns.check(
        list,
        Set.of("does", "denies", "with", "unless", "allows", "against", "parts", "title", "other"));
    Patterns.check(
        list.get("others"),
        ((Map<?, ?>) list.get("others"))
            .keySet().stream().map(Object::toString).collect(Collectors.toSet()));
    new ClauseReader(list).letters();
  }

  /** The bundled faces stay, and letters cannot print what they lack. */
  public static void characters(Map<String, Object> list) throws BadList {
    for (Object line : (List<?>) list.get("ranges")) {
      String range = "[0-9A-F]{2,5}(-[0-9A-F]{2,5})?";
      BadList.unless(ListNode.isOf(line.toString(), range + "( " + range + ")*"), "ranges");
    }
    try {
      BitSet more = CodeRows.characters(list);
      more.andNot(CodeRows.characters(DataLists.bundled("printable-characters")));
      BadList.unless(more.isEmpty(), "ranges " + Integer.toHexString(more.nextSetBit(0)));
    } catch (IndexOutOfBoundsException backwards) {
      // A range whose end stands first: told as any other wrong place.
      throw new BadList("ranges");
    }
  }

  /** Forms of others are filled with the values of this program, so it must know each. */
  public static void formNames(Map<String, Object> list) throws BadList {
    List<?> known = values(DataLists.bundled("form-names"));
    for (Object value : values(list)) {
      BadList.unless(known.contains(value), "values " + value);
    }
  }

  private static List<?> values(Map<String, Object> list) {
    return ((List<?>) list.get("values"))
        .stream()
            .map(row -> (Map<?, ?>) row)
            .map(row -> Stream.of("value", "day", "part").map(key -> row.get(key) + "").toList())
            .toList();
  }

  public static void reasons(Map<String, Object> list) throws BadList {
    Set<String> seen = new HashSet<>();
    for (Map<String, String> reason : CodeRows.rows(list, "reasons")) {
      String number = reason.get("number");
      BadList.unless(
          ListNode.isOf(number, "[CP]?[0-9]{1,3}") && seen.add(number), "reasons " + number);
      BadList.unless(
          reason.containsKey("designZh") == reason.containsKey("designEn"), "reasons " + number);
    }
  }

  public static void lineEdges(Map<String, Object> list) throws BadList {
    for (String level : List.of("basic", "gb", "strict")) {
      for (String edge : List.of("notAtLineStart", "notAtLineEnd")) {
        BadList.unless(
            ((Map<?, ?>) list.get(level)).get(edge) instanceof String, level + " " + edge);
      }
    }
  }

  /** Syllables are letters without tones, and of each some characters. */
  public static void readings(Map<String, Object> list) throws BadList {
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) list.get("syllables")).entrySet()) {
      boolean isRead = ListNode.isOf(entry.getKey().toString(), "[a-z]{1,6}");
      BadList.unless(isRead && !entry.getValue().toString().isBlank(), "syllables");
    }
  }

  /** Everyday words lead to codes; one that the list of services has not leads nowhere. */
  public static void serviceWords(Map<String, Object> list) throws BadList {
    for (Map.Entry<String, List<String>> each : CodeRows.everyday(list).entrySet()) {
      BadList.unless(ListNode.isOf(each.getKey(), CODE), "everyday " + each.getKey());
    }
  }

  /** The number of months for lists without an entry is needed. */
  public static void ages(Map<String, Object> list) throws BadList {
    Map<?, ?> months = (Map<?, ?>) list.get("months");
    BadList.unless(months.containsKey("other"), "other");
    for (Map.Entry<?, ?> entry : months.entrySet()) {
      boolean isCount = entry.getValue() instanceof Integer count && count > 0 && count <= 1200;
      BadList.unless(isCount, "months " + entry.getKey());
    }
  }

  /** The codes of options, each of which stands there once. */
  private static Set<String> codes(List<Option> options) throws BadList {
    Set<String> codes = new HashSet<>();
    for (Option option : options) {
      BadList.unless(ListNode.isOf(option.code(), "[0-9]{1,6}"), "options " + option.code());
      BadList.unless(codes.add(option.code()), "options " + option.code());
    }
    return codes;
  }

  private static void keeps(Set<String> codes, String... needed) throws BadList {
    for (String code : needed) {
      BadList.unless(codes.contains(code), "options " + code);
    }
  }
}
