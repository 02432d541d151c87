package org.sealready.filing.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.PaperPlace;
import org.sealready.rules.rejection.Advice;
import org.sealready.rules.rejection.Cause;
import org.sealready.rules.rejection.Heading;
import org.sealready.rules.rejection.Label;
import org.sealready.rules.rejection.RejectionReader;
import org.sealready.rules.rejection.RejectionWords;
import org.sealready.rules.rejection.Role;
import org.sealready.rules.rejection.RoleWords;
import org.sealready.rules.rejection.Scope;

/** How rejections of filings are worded and what mends them, from the dated list of rejections. */
public final class Rejections {

  private static final Map<String, Role> ROLES =
      Map.of(
          "entityContact", Role.ENTITY_CONTACT,
          "miniProgramContact", Role.MINI_PROGRAM_CONTACT,
          "legalRepresentative", Role.LEGAL_REPRESENTATIVE);

  private static final Map<String, Scope> SCOPES =
      Map.of(
          "entity", Scope.ENTITY,
          "person", Scope.PERSON,
          "miniProgram", Scope.MINI_PROGRAM,
          "letters", Scope.LETTERS);

  private final Map<String, Object> file;
  private final Map<String, Advice> advice = new LinkedHashMap<>();

  private Rejections(Map<String, Object> file) {
    this.file = file;
    object("advice").forEach((id, texts) -> advice.put(id, advice(texts)));
  }

  /** The reader of rejections, made anew: its patterns are compiled when somebody asks. */
  public static RejectionReader reader() {
    return new RejectionReader(new Rejections(CodeLists.file("rejections")).words());
  }

  /** Whether a role and a part of the form are known; what is not said is. */
  static boolean isKnown(Object role, Object scope) {
    return (role == null || ROLES.containsKey(role))
        && (scope == null || SCOPES.containsKey(scope));
  }

  private RejectionWords words() {
    Map<String, Object> elsewhere = object("elsewhere");
    return new RejectionWords(
        (String) file.get("traditional"),
        (String) file.get("simplified"),
        texts(file.get("courtesy")).stream().map(Pattern::compile).toList(),
        pattern(file.get("request")),
        pattern(file.get("ask")),
        pattern(file.get("connective")),
        pattern(file.get("problem")),
        pattern(file.get("ours")),
        pattern(elsewhere.get("document")),
        pattern(elsewhere.get("sentence")),
        rows("roles").stream()
            .map(row -> new RoleWords(ROLES.get(row.get("role")), pattern(row.get("pattern"))))
            .toList(),
        rows("sections").stream().map(Rejections::heading).toList(),
        rows("labels").stream().map(this::label).toList(),
        rows("causes").stream().map(this::cause).toList());
  }

  private static Heading heading(Map<String, Object> row) {
    return new Heading(
        pattern(row.get("pattern")),
        SCOPES.get(row.get("scope")),
        Optional.ofNullable((String) row.get("role")).map(ROLES::get));
  }

  private Label label(Map<String, Object> row) {
    return new Label(
        field(row),
        pattern(row.get("pattern")),
        Optional.ofNullable((String) row.get("scope")).map(SCOPES::get),
        Boolean.TRUE.equals(row.get("letter")),
        advice(texts(row.get("advice"))));
  }

  private Cause cause(Map<String, Object> row) {
    List<Pattern> all = texts(row.get("all")).stream().map(Pattern::compile).toList();
    double weight =
        row.containsKey("weight")
            ? ((Number) row.get("weight")).doubleValue()
            : 0.5 + 0.5 * all.size();
    return new Cause(
        field(row),
        all,
        Optional.ofNullable(row.get("never")).map(Rejections::pattern),
        weight,
        advice(texts(row.get("advice"))));
  }

  private static Optional<String> field(Map<String, Object> row) {
    return Optional.ofNullable((String) row.get("field")).filter(id -> !id.isEmpty());
  }

  private List<Advice> advice(List<String> ids) {
    return ids.stream().map(advice::get).toList();
  }

  private static Advice advice(Object texts) {
    @SuppressWarnings("unchecked") // the file is built like the bundled one
    Map<String, String> row = (Map<String, String>) texts;
    return new Advice(PaperPlace.inChinese(row.get("zh")), PaperPlace.inEnglish(row.get("en")));
  }

  private static Pattern pattern(Object text) {
    return Pattern.compile((String) text);
  }

  @SuppressWarnings("unchecked") // the file is built like the bundled one
  private static List<String> texts(Object list) {
    return (List<String>) list;
  }

  @SuppressWarnings("unchecked") // as above
  private Map<String, Object> object(String key) {
    return (Map<String, Object>) file.get(key);
  }

  @SuppressWarnings("unchecked") // as above
  private List<Map<String, Object>> rows(String key) {
    return (List<Map<String, Object>>) file.get(key);
  }
}
