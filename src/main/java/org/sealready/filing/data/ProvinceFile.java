package org.sealready.filing.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sealready.json.list.BadList;

/** Reads the provinces. */
public final class ProvinceFile {

  /** Read when it is first asked, so that another file can be tried without it. */
  private static final class Used {
    private static final Provinces ALL = used();
  }

  private ProvinceFile() {}

  /** The provinces in use. */
  public static Provinces inUse() {
    return Used.ALL;
  }

  private static Provinces used() {
    try {
      return read(CodeLists.file("provinces"));
    } catch (BadList bug) {
      throw new IllegalStateException(bug);
    }
  }

  /**
   * The provinces of this file.
   *
   * @throws BadList at the first place that says what no province can demand
   */
  public static Provinces read(Map<String, Object> file) throws BadList {
    String date = text(file, "date", "date", "[0-9]{4}(-[0-9]{2}){0,2}");
    Map<?, ?> sources = object(file.get("sources"), "sources");
    Map<String, Province> all = new TreeMap<>();
    for (Object node : list(file.get("provinces"), "provinces")) {
      Province province = province(object(node, "provinces"), sources);
      all.put(province.code(), province);
    }
    return new Provinces(date, all);
  }

  private static Province province(Map<?, ?> node, Map<?, ?> sources) throws BadList {
    String code = text(node, "code", "code", "[1-9][0-9]0000");
    List<Province.Entry> entries = new ArrayList<>();
    for (Object entry : list(node.get("rules"), code)) {
      entries.add(entry(object(entry, code), sources, code));
    }
    return new Province(
        code, text(node, "name", code, ".+"), text(node, "letters", code, "\\S+"), entries);
  }

  private static Province.Entry entry(Map<?, ?> node, Map<?, ?> sources, String code)
      throws BadList {
    String rule = text(node, "rule", code, ".+");
    String place = code + " " + rule;
    Demand demand = Demand.of(rule).orElseThrow(() -> new BadList(place));
    String value = text(node, "value", place, ".+");
    if (!demand.takes(value)) {
      throw new BadList(place);
    }
    String source = text(sources, text(node, "source", place, ".+"), place, ".+");
    String date = text(node, "date", place, "[0-9]{4}(-[0-9]{2}){0,2}");
    String note = node.containsKey("note") ? text(node, "note", place, ".*") : "";
    return new Province.Entry(demand, value, source, date, note);
  }

  private static String text(Map<?, ?> node, String key, String place, String shape)
      throws BadList {
    if (node.get(key) instanceof String text && text.matches(shape)) {
      return text;
    }
    throw new BadList(place + " " + key);
  }

  private static Map<?, ?> object(Object node, String place) throws BadList {
    if (node instanceof Map<?, ?> map) {
      return map;
    }
    throw new BadList(place);
  }

  private static List<?> list(Object node, String place) throws BadList {
    if (node instanceof List<?> list) {
      return list;
    }
    throw new BadList(place);
  }
}
