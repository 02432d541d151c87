package org.sealready.service.rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the entries out of an answer of the platform's interface, wherever in it they stand, or out
 * of a piece of one: key_name, error and suggest of a review, err_field and errmsg of the hints of
 * a submission, refill_reason and fail_reason of a certification.
 */
final class RejectionEntries {

  /**
   * One of them.
   *
   * @param name what the platform calls the field; empty where it says none
   * @param path of the field in the platform's dictionary; empty as above
   * @param code of an answer that refuses the whole; empty as above
   */
  record Entry(String name, String path, String error, String suggestion, String code) {

    Entry(String name, String path, String error, String suggestion) {
      this(name, path, error, suggestion, "");
    }

    /** What is wrong, and the advice where there is one. */
    String said() {
      return error.isBlank() || suggestion.isBlank()
          ? error + suggestion
          : error + "；" + suggestion;
    }
  }

  private static final Pattern PIECE =
      Pattern.compile(
          "\"(key_name|error|suggest|err_field|errmsg|refill_reason|fail_reason)\"\\s*:\\s*"
              + "\"((?:[^\"\\\\]|\\\\.)*+)(?:\"|\\\\?$)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private RejectionEntries() {}

  /** The entries in this value, in its order. */
  static List<Entry> in(Object value) {
    List<Entry> entries = new ArrayList<>();
    collect(value, entries);
    return entries;
  }

  private static void collect(Object value, List<Entry> entries) {
    if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, entries));
    } else if (value instanceof Map<?, ?> object) {
      Optional<Entry> entry = entry(object);
      int before = entries.size();
      entry.ifPresentOrElse(
          entries::add, () -> object.values().forEach(each -> collect(each, entries)));
      if (entries.size() == before) {
        refusal(object).ifPresent(entries::add);
      }
    }
  }

  /** An answer that refuses the whole and names no field. */
  private static Optional<Entry> refusal(Map<?, ?> object) {
    String code = String.valueOf(object.get("errcode"));
    return Optional.of(new Entry("", "", text(object, "errmsg"), "", code))
        .filter(each -> code.matches("-?[1-9]\\d*") && !each.error().isBlank());
  }

  private static Optional<Entry> entry(Map<?, ?> object) {
    if (object.containsKey("key_name") || object.containsKey("error")) {
      return Optional.of(
              new Entry(
                  text(object, "key_name"), "", text(object, "error"), text(object, "suggest")))
          .filter(RejectionEntries::isUsed);
    }
    if (object.containsKey("err_field")) {
      return Optional.of(new Entry("", text(object, "err_field"), text(object, "errmsg"), ""))
          .filter(RejectionEntries::isUsed);
    }
    String reason = text(object, "refill_reason") + text(object, "fail_reason");
    return Optional.of(new Entry("", "", reason, "")).filter(RejectionEntries::isUsed);
  }

  private static boolean isUsed(Entry entry) {
    return !(entry.name() + entry.path() + entry.error() + entry.suggestion()).isBlank();
  }

  private static String text(Map<?, ?> object, String key) {
    return object.get(key) instanceof String text ? text.strip() : "";
  }

  /** The entries of a document that is cut off or damaged. */
  static List<Entry> inPieces(String text) {
    List<Entry> entries = new ArrayList<>();
    String name = "";
    String path = "";
    String error = "";
    String suggestion = "";
    Matcher pieces = PIECE.matcher(text);
    while (pieces.find()) {
      String value = unescaped(pieces.group(2));
      boolean isBegun = !(name + path + error + suggestion).isEmpty();
      switch (pieces.group(1)) {
        case "key_name" -> {
          if (isBegun) {
            entries.add(new Entry(name, path, error, suggestion));
          }
          name = value;
          path = "";
          error = "";
          suggestion = "";
        }
        case "err_field" -> {
          if (isBegun && !path.isEmpty()) {
            entries.add(new Entry(name, path, error, suggestion));
            error = "";
          }
          name = "";
          path = value;
          suggestion = "";
        }
        case "suggest" -> suggestion = value;
        default -> error = value;
      }
    }
    if (!(name + path + error + suggestion).isEmpty()) {
      entries.add(new Entry(name, path, error, suggestion));
    }
    return entries;
  }

  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(each -> Matcher.quoteReplacement(meant(each)));
  }

  private static String meant(MatchResult escape) {
    if (escape.group(1) != null) {
      return Character.toString(Integer.parseInt(escape.group(1), 16));
    }
    return switch (escape.group(2)) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      default -> escape.group(2);
    };
  }
}
