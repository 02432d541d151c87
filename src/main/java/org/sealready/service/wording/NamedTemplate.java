package org.sealready.service.wording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sealready.service.Catalogue;
import org.sealready.words.Language;
import org.sealready.words.Words;

/**
 * A wording as people read it: values by the names that the pages give them, {@code {主办单位名称}},
 * marks in Chinese, {@code @如果 有公章}, and without what only the program needs: notes, and the names
 * of clauses. What the program reads, {@code {entity.name}} and {@code @if seal}, may be written as
 * well. Names are Chinese in every language of the window, as letters are.
 */
public final class NamedTemplate {

  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("if", "如果"),
          Map.entry("else", "否则"),
          Map.entry("end", "完"),
          Map.entry("item", "条"),
          Map.entry("line", "单行"),
          Map.entry("rule", "横线"),
          Map.entry("sketch", "示意图"),
          Map.entry("sign", "签字"),
          Map.entry("fingerprint", "指印"),
          Map.entry("unit", "单位"),
          Map.entry("date", "日期"),
          Map.entry("undated", "不写日期"));

  /** Values that no page asks for are called so. */
  private static final String COMPUTED = "wording.value.";

  /** Situations are called so. */
  private static final String SITUATION = "wording.switch.";

  private static final String IF = "if";
  private static final String NOT = "not ";
  private static final String NOT_NAMED = "不是 ";

  private static final Pattern HOLE = Pattern.compile("\\{([^{}\n]*)}");
  private static final Pattern COMMAND =
      Pattern.compile("^(\\s*)@([^\\s\u3000]+)[\\s\u3000]*(.*)$");
  private static final Pattern FOLDED = Pattern.compile("^\\s*(%|@clause\\b).*");

  private final Catalogue catalogue;
  private Optional<Names> names = Optional.empty();

  /** What is called how, and the other way round. */
  private record Names(
      Map<String, String> values,
      Map<String, String> ids,
      Map<String, String> switches,
      Map<String, String> switchIds) {}

  public NamedTemplate(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What the value of this name is called in a wording. */
  public String called(String name) {
    return names().values().getOrDefault(name, name);
  }

  /** A word of a template that begins a line, after its {@code @}. */
  public static String mark(String command) {
    return MARKS.getOrDefault(command, command);
  }

  /** The text for people, as it is written in the window. */
  public String shown(String text) {
    return text.lines()
        .filter(line -> !FOLDED.matcher(line).matches())
        .map(this::shownLine)
        .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
  }

  /** The text that the program reads, line by line; names that nothing is called are left. */
  public String source(String text) {
    return text.lines()
        .map(this::sourceLine)
        .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
  }

  private String shownLine(String line) {
    Matcher command = COMMAND.matcher(line);
    String whole = line;
    if (command.matches() && MARKS.containsKey(command.group(2))) {
      String rest = command.group(3);
      boolean isIf = command.group(2).equals(IF);
      whole =
          command.group(1) + "@" + mark(command.group(2)) + space(isIf ? situation(rest) : rest);
    }
    return HOLE.matcher(whole)
        .replaceAll(hole -> Matcher.quoteReplacement("{" + called(hole.group(1)) + "}"));
  }

  private String situation(String rest) {
    boolean negated = rest.startsWith(NOT);
    String name = negated ? rest.substring(NOT.length()).strip() : rest;
    return (negated ? NOT_NAMED : "") + names().switches().getOrDefault(name, name);
  }

  private String sourceLine(String line) {
    Matcher command = COMMAND.matcher(line);
    String whole = line;
    if (command.matches()) {
      String word = command(command.group(2));
      String rest = command.group(3);
      whole = command.group(1) + "@" + word + space(word.equals(IF) ? sourceSituation(rest) : rest);
    }
    return HOLE.matcher(whole)
        .replaceAll(hole -> Matcher.quoteReplacement("{" + id(hole.group(1)) + "}"));
  }

  private static String command(String written) {
    return MARKS.entrySet().stream()
        .filter(mark -> mark.getValue().equals(written))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(written);
  }

  private String sourceSituation(String rest) {
    String bare = rest.strip();
    boolean negated = bare.startsWith(NOT) || bare.startsWith(NOT_NAMED.strip());
    String name =
        bare.startsWith(NOT)
            ? bare.substring(NOT.length()).strip()
            : negated ? bare.substring(NOT_NAMED.strip().length()).strip() : bare;
    return (negated ? NOT : "") + names().switchIds().getOrDefault(name, name);
  }

  /** The name that the program knows of a value that is called so. */
  public String id(String written) {
    return names().ids().getOrDefault(written.strip(), written);
  }

  private static String space(String rest) {
    return rest.isEmpty() ? "" : " " + rest;
  }

  private synchronized Names names() {
    Names known = names.orElseGet(this::read);
    names = Optional.of(known);
    return known;
  }

  /** Two values that are called the same are told apart by the page that asks for them. */
  private Names read() {
    Words words = Words.in(Language.CHINESE);
    PlaceholderNames called = new PlaceholderNames(catalogue, words);
    Set<String> computed = words.under(COMPUTED).keySet();
    List<String> all = List.copyOf(catalogue.placeholders().names());
    Map<String, Long> often =
        all.stream()
            .filter(name -> !computed.contains(name))
            .collect(Collectors.groupingBy(called::of, Collectors.counting()));
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> ids = new HashMap<>();
    for (String name : all) {
      String own = computed.contains(name) ? words.text("wording.value." + name) : called.of(name);
      String whole =
          often.getOrDefault(own, 1L) == 1 ? own : called.placeOf(name).replace(" › ", "的");
      if (ids.putIfAbsent(whole, name) == null) {
        values.put(name, whole);
      }
    }
    Map<String, String> switches = new LinkedHashMap<>();
    words
        .under(SITUATION)
        .keySet()
        .forEach(name -> switches.put(name, words.text("wording.switch." + name)));
    catalogue
        .letters()
        .forEach(letter -> switches.put("letter." + letter.id(), "有《" + letter.title() + "》"));
    Map<String, String> switchIds = new HashMap<>();
    switches.forEach((id, name) -> switchIds.putIfAbsent(name, id));
    return new Names(values, ids, switches, switchIds);
  }
}
