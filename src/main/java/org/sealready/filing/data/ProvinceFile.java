package org.sealready.filing.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sealready.json.BadFiling;
import org.sealready.json.DataFile;
import org.sealready.words.Phrase;

/** Reads the provinces: from the user's own file where it is valid, else from the bundled one. */
public final class ProvinceFile {

  private static final String NAME = "provinces.json";

  /**
   * What was read.
   *
   * @param problem what is wrong with the user's own file; the bundled one is used then
   */
  public record Loaded(Provinces provinces, Optional<Phrase> problem) {}

  private static final Provinces BUNDLED = readBundled();

  private ProvinceFile() {}

  /** The bundled provinces. */
  public static Provinces bundled() {
    return BUNDLED;
  }

  private static Provinces readBundled() {
    try {
      return parse(CodeLists.file("provinces"));
    } catch (WrongPlace bug) {
      throw new IllegalStateException(bug);
    }
  }

  /** The provinces of this data folder, or the bundled ones. */
  public static Loaded load(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return new Loaded(bundled(), Optional.empty());
    }
    try {
      return new Loaded(parse(DataFile.read(file)), Optional.empty());
    } catch (IOException | BadFiling unreadable) {
      // The bundled provinces count, and the broken file is told with the result.
      return new Loaded(bundled(), Optional.of(broken(file, "JSON")));
    } catch (WrongPlace wrong) {
      return new Loaded(bundled(), Optional.of(broken(file, wrong.getMessage())));
    }
  }

  private static Phrase broken(Path file, String place) {
    return Phrase.of("notice.provinces-broken", "{0} 写得不对（{1}），没有使用，仍按程序自带的各省规则检查。", file, place);
  }

  private static Provinces parse(Map<String, Object> file) throws WrongPlace {
    String date = WrongPlace.text(file, "date", "date", "[0-9]{4}(-[0-9]{2}){0,2}");
    Map<?, ?> sources = WrongPlace.object(file.get("sources"), "sources");
    Map<String, Province> all = new TreeMap<>();
    for (Object node : WrongPlace.list(file.get("provinces"), "provinces")) {
      Province province = province(WrongPlace.object(node, "provinces"), sources);
      all.put(province.code(), province);
    }
    return new Provinces(date, all);
  }

  private static Province province(Map<?, ?> node, Map<?, ?> sources) throws WrongPlace {
    String code = WrongPlace.text(node, "code", "code", "[1-9][0-9]0000");
    List<Province.Entry> entries = new ArrayList<>();
    for (Object entry : WrongPlace.list(node.get("rules"), code)) {
      entries.add(ProvinceEntry.of(WrongPlace.object(entry, code), sources, code));
    }
    return new Province(
        code,
        WrongPlace.text(node, "name", code, ".+"),
        WrongPlace.text(node, "letters", code, "\\S+"),
        entries);
  }
}
