package org.sealready.journey;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The states that are known, by what they are called. */
public final class States {

  /** No state is known. */
  public static final States NONE = new States(List.of());

  private final List<StateKind> all;
  private final Map<String, StateKind> byCode = new HashMap<>();

  public States(List<StateKind> all) {
    this.all = List.copyOf(all);
    for (StateKind kind : this.all) {
      byCode.put(plain(kind.code()), kind);
      kind.also().forEach(other -> byCode.put(plain(other), kind));
    }
    for (StateKind kind : this.all) {
      kind.said().forEach(name -> byCode.putIfAbsent(plain(name), kind));
    }
  }

  public List<StateKind> all() {
    return all;
  }

  /**
   * The state with this code, in any of its spellings: {@code face_status=3} is {@code face.3}; or
   * with this name.
   */
  public Optional<StateKind> find(String code) {
    StateKind asWritten = byCode.get(code);
    return Optional.ofNullable(asWritten == null ? byCode.get(plain(code)) : asWritten);
  }

  private static String plain(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("(?<=[a-z])(?=[A-Z])", ".")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_:=.-]+", ".");
  }

  /** A state that is named in this text, the one with the longest name if there are several. */
  public Optional<StateKind> said(String text) {
    String line = text.replaceAll("\\s+", "");
    return all.stream()
        .flatMap(kind -> kind.said().stream().map(name -> Map.entry(name, kind)))
        .filter(named -> line.contains(named.getKey()))
        .max(
            Comparator.comparing(
                (Function<Map.Entry<String, StateKind>, Integer>) named -> named.getKey().length()))
        .map(Map.Entry::getValue);
  }
}
