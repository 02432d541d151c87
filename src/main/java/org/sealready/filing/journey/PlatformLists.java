package org.sealready.filing.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.filing.data.PaperPlace;
import org.sealready.json.list.BadList;
import org.sealready.json.list.Patterns;
import org.sealready.platform.PlatformKey.Part;
import org.sealready.platform.Trap;

/** Tries lists about the platform that shall take the place of the bundled ones. */
public final class PlatformLists {

  private static final String ID = "[A-Za-z0-9.*-]{1,60}";
  private static final String SITE = "[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40}){1,4}";
  private static final int MOST_PICTURES = 100;
  private static final int MOST_COUNTED = 1000;

  /** The card is one page. */
  private static final int MOST_SOURCES = 12;

  private static final int LONGEST_SOURCE = 60;

  /** The card has a box for each. */
  private static final int MOST_LAST = 8;

  private static final Set<String> NEEDS = Set.of("required", "letter", "asked");
  private static final Set<String> TYPES =
      Set.of("Integer", "String", "List<Integer>", "List<String>");

  /** What is a pattern in the list of rejections. */
  private static final Set<String> PATTERNS =
      Set.of(
          "courtesy",
          "proposal",
          "around",
          "asked",
          "polite",
          "said",
          "unless",
          "from",
          "trouble",
          "both",
          "alike",
          "sides",
          "join",
          "comparand",
          "each",
          "request",
          "demand",
          "ask",
          "condition",
          "consequence",
          "connective",
          "problem",
          "ours",
          "document",
          "sentence",
          "pattern",
          "all",
          "never");

  private PlatformLists() {}

  public static void slots(Map<String, Object> list) throws BadList {
    Set<String> seen = new HashSet<>();
    for (Map<?, ?> slot : rows(list, "slots")) {
      String place = "slots " + slot.get("id");
      BadList.unless(slot.get("id").toString().matches(ID) && seen.add(place), place);
      BadList.unless(NEEDS.contains(String.valueOf(slot.get("need"))), place + " need");
      BadList.unless(
          !slot.containsKey("when") || FilingConditions.isKnown(slot.get("when")), place + " when");
      BadList.unless(
          !slot.containsKey("medium") || Set.of("picture", "video").contains(slot.get("medium")),
          place + " medium");
      boolean isCount =
          slot.get("most") instanceof Integer most && most > 0 && most <= MOST_PICTURES;
      BadList.unless(isCount, place + " most");
    }
  }

  /** An object may hold others, but none holds itself. */
  public static void fields(Map<String, Object> list) throws BadList {
    Map<?, ?> objects = (Map<?, ?>) list.get("objects");
    BadList.unless(objects.containsKey("Body"), "objects Body");
    walk(objects, "Body", Set.of());
  }

  private static void walk(Map<?, ?> objects, String name, Set<String> above) throws BadList {
    BadList.unless(!above.contains(name) && objects.get(name) instanceof List, "objects " + name);
    Set<String> here = Stream.concat(above.stream(), Stream.of(name)).collect(Collectors.toSet());
    for (Object each : (List<?>) objects.get(name)) {
      Map<?, ?> row = (Map<?, ?>) each;
      String type = String.valueOf(row.get("type"));
      String place = "objects " + name + " " + row.get("key");
      named(row.get("trap"), Trap.values(), place);
      named(row.get("part"), Part.values(), place);
      if (!TYPES.contains(type)) {
        walk(objects, type.replaceAll("^List<(.*)>$", "$1"), here);
      }
    }
  }

  private static void named(Object value, Enum<?>[] known, String place) throws BadList {
    boolean isKnown =
        value == null
            || Stream.of(known).anyMatch(each -> each.name().equalsIgnoreCase(value.toString()));
    BadList.unless(isKnown, place);
  }

  /** All that the card about the message says of numbers, places and sources. */
  public static void smsCheck(Map<String, Object> list) throws BadList {
    BadList.unless(String.valueOf(list.get("from")).matches("[0-9]{3,20}"), "from");
    BadList.unless(String.valueOf(list.get("site")).matches(SITE), "site");
    Map<?, ?> counts = (Map<?, ?>) list.get("counts");
    for (String key : SmsCheckFile.COUNTS) {
      boolean isCount =
          counts.get(key) instanceof Integer count && count > 0 && count <= MOST_COUNTED;
      BadList.unless(isCount, "counts " + key);
    }
    BadList.unless((Integer) counts.get("last") <= MOST_LAST, "counts last");
    Map<?, ?> back = (Map<?, ?>) list.get("back");
    BadList.unless(back.get("document") instanceof String, "back document");
    BadList.unless(back.get("provinces") instanceof List, "back provinces");
    Set<Object> sources = new HashSet<>();
    for (Map<?, ?> source : rows(list, "sources")) {
      String place = "sources " + source.get("id");
      BadList.unless(sources.add(source.get("id")), place);
      BadList.unless(source.get("date").toString().matches("[0-9]{4}(-[0-9]{2}){0,2}"), place);
      for (String language : List.of("zh", "en")) {
        BadList.unless(source.get(language).toString().length() <= LONGEST_SOURCE, place);
      }
    }
    BadList.unless(sources.size() <= MOST_SOURCES, "sources");
    BadList.unless(sources.containsAll(SmsCheckFile.SOURCES), "sources");
  }

  public static void rejections(Map<String, Object> list) throws BadList {
    Object spelt = new Vocabulary((Map<?, ?>) list.get("words")).spelt((Object) list);
    Patterns.check(spelt, PATTERNS);
    BadList.unless(
        list.get("traditional").toString().length() == list.get("simplified").toString().length(),
        "traditional");
    advice(list);
    for (String key : List.of("topics", "roles", "sections", "labels")) {
      for (Map<?, ?> row : rows(list, key)) {
        BadList.unless(
            Rejections.isKnown(row.get("role"), row.get("scope")), key + " " + row.get("pattern"));
      }
    }
  }

  /** Of advice only known papers are named, and only advice that there is. */
  private static void advice(Map<String, Object> list) throws BadList {
    Map<?, ?> advice = (Map<?, ?>) list.get("advice");
    for (Map.Entry<?, ?> one : advice.entrySet()) {
      BadList.unless(PaperPlace.knows(one.getValue().toString()), "advice " + one.getKey());
    }
    for (String key : List.of("labels", "causes", "codes")) {
      for (Map<?, ?> row : rows(list, key)) {
        BadList.unless(
            advice.keySet().containsAll((List<?>) row.get("advice")), key + " " + row.get("field"));
      }
    }
  }

  private static List<Map<?, ?>> rows(Map<String, Object> list, String key) {
    return ((List<?>) list.get(key)).stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
  }
}
