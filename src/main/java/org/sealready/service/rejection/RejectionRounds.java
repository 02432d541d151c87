package org.sealready.service.rejection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.json.BadFiling;
import org.sealready.json.PlainJson;

/** Every time that a filing came back, the first one first, as it is kept with the filing. */
public record RejectionRounds(List<RejectionRound> all) {

  /** It never came back. */
  public static final RejectionRounds NONE = new RejectionRounds(List.of());

  public RejectionRounds {
    all = List.copyOf(all);
  }

  /** As {@link #text} has written it; empty where it was not written so. */
  public static Optional<RejectionRounds> read(String text) {
    try {
      return text.isBlank()
          ? Optional.of(NONE)
          : rounds(PlainJson.read(text.getBytes(StandardCharsets.UTF_8)));
    } catch (BadFiling unreadable) {
      // Whoever asks keeps the text as it is.
      return Optional.empty();
    }
  }

  private static Optional<RejectionRounds> rounds(Object value) {
    List<RejectionRound> rounds = new ArrayList<>();
    if (!(value instanceof List<?> rows)) {
      return Optional.empty();
    }
    for (Object row : rows) {
      if (!(row instanceof Map<?, ?> round)) {
        return Optional.empty();
      }
      rounds.add(RoundJson.read(round));
    }
    return Optional.of(new RejectionRounds(rounds));
  }

  /** {@code [{"at","text","items":[...]}]}; empty where there is none. */
  public String text() {
    List<Map<String, Object>> rows = all.stream().map(RoundJson::write).toList();
    return rows.isEmpty() ? "" : new String(PlainJson.write(rows), StandardCharsets.UTF_8);
  }

  /** The same with this one behind all others. */
  public RejectionRounds and(RejectionRound round) {
    List<RejectionRound> more = new ArrayList<>(all);
    more.add(round);
    return new RejectionRounds(more);
  }

  /** The same with this one instead of the last. */
  public RejectionRounds withLast(RejectionRound round) {
    List<RejectionRound> others = new ArrayList<>(all.subList(0, Math.max(0, all.size() - 1)));
    others.add(round);
    return new RejectionRounds(others);
  }
}
