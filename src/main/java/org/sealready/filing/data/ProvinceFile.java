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
      return unread(CodeLists.file("provinces"));
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
    Provinces provinces = unread(file);
    for (Province province : provinces.byCode().values()) {
      province.check();
    }
    return provinces;
  }

  /** The provinces, each of which reads its demands when it is asked. */
  private static Provinces unread(Map<String, Object> file) throws BadList {
    String date = ListNode.text(file, "date", "date", "[0-9]{4}(-[0-9]{2}){0,2}");
    Map<?, ?> sources = ListNode.object(file.get("sources"), "sources");
    Map<String, Province> all = new TreeMap<>();
    for (Object node : ListNode.list(file.get("provinces"), "provinces")) {
      Province province = province(ListNode.object(node, "provinces"), sources);
      all.put(province.code(), province);
    }
    return new Provinces(date, all);
  }

  private static Province province(Map<?, ?> node, Map<?, ?> sources) throws BadList {
    String code = ListNode.text(node, "code", "code", "[1-9][0-9]0000");
    List<?> rules = ListNode.list(node.get("rules"), code);
    return new Province(
        code,
        ListNode.text(node, "name", code, ".+"),
        ListNode.text(node, "letters", code, "\\S+"),
        new Rules(rules, sources, code));
  }

  /** The statements of the province with this code. */
  private record Rules(List<?> rules, Map<?, ?> sources, String code)
      implements Province.Statements {

    @Override
    public boolean make(Demand demand) {
      return rules.stream().anyMatch(rule -> isOn(rule, demand));
    }

    @Override
    public List<Province.Entry> on(Demand demand) throws BadList {
      return read(rules.stream().filter(rule -> isOn(rule, demand)).toList());
    }

    @Override
    public List<Province.Entry> all() throws BadList {
      return read(rules);
    }

    private static boolean isOn(Object rule, Demand demand) {
      return rule instanceof Map<?, ?> map && demand.isCalled(map.get("rule"));
    }

    private List<Province.Entry> read(List<?> some) throws BadList {
      List<Province.Entry> entries = new ArrayList<>();
      for (Object entry : some) {
        entries.add(ProvinceEntry.of(ListNode.object(entry, code), sources, code));
      }
      return entries;
    }
  }
}
