package org.sealready.filing.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.PaperPlace;
import org.sealready.form.Bilingual;
import org.sealready.rules.pattern.WordPattern;
import org.sealready.rules.rejection.Advice;
import org.sealready.rules.rejection.Cause;
import org.sealready.rules.rejection.CodeMeaning;
import org.sealready.rules.rejection.Denials;
import org.sealready.rules.rejection.Elsewhere;
import org.sealready.rules.rejection.FormPart;
import org.sealready.rules.rejection.Heading;
import org.sealready.rules.rejection.Label;
import org.sealready.rules.rejection.Phrases;
import org.sealready.rules.rejection.Questions;
import org.sealready.rules.rejection.RejectionReader;
import org.sealready.rules.rejection.RejectionWords;
import org.sealready.rules.rejection.Role;
import org.sealready.rules.rejection.RoleWords;
import org.sealready.rules.rejection.Together;

/** How rejections of filings are worded and what mends them, from the dated list of rejections. */
public final class Rejections {

  private static final Map<String, Role> ROLES =
      Map.of(
          "entityContact", Role.ENTITY_CONTACT,
          "miniProgramContact", Role.MINI_PROGRAM_CONTACT,
          "legalRepresentative", Role.LEGAL_REPRESENTATIVE);

  private static final Map<String, FormPart> PARTS =
      Map.of(
          "entity", FormPart.ENTITY,
          "person", FormPart.PERSON,
          "miniProgram", FormPart.MINI_PROGRAM,
          "letters", FormPart.LETTERS);

  private final Map<String, Object> file;
  private final Vocabulary vocabulary;
  private final Map<String, Advice> advice = new LinkedHashMap<>();

  private Rejections(Map<String, Object> file) {
    this.file = file;
    vocabulary = new Vocabulary(object("words"));
    object("advice").forEach((id, texts) -> advice.put(id, advice(id, texts)));
  }

  /** The reader of rejections, made anew: its patterns are compiled when somebody asks. */
  public static RejectionReader reader() {
    return reader(CodeLists.file("rejections"));
  }

  /** Of another list that is built like it. */
  static RejectionReader reader(Map<String, Object> file) {
    return new RejectionReader(new Rejections(file).words());
  }

  /** Whether a role and a part of the form are known; what is not said is. */
  static boolean isKnown(Object role, Object scope) {
    return (role == null || ROLES.containsKey(role)) && (scope == null || PARTS.containsKey(scope));
  }

  private RejectionWords words() {
    return new RejectionWords(
        (String) file.get("traditional"),
        (String) file.get("simplified"),
        new Phrases(
            patterns(file.get("courtesy")),
            pattern(file.get("request")),
            pattern(file.get("demand")),
            pattern(file.get("proposal")),
            pattern(file.get("ask")),
            pattern(file.get("condition")),
            pattern(file.get("consequence")),
            pattern(file.get("connective")),
            pattern(file.get("around"))),
        new Elsewhere(
            pattern(file.get("ours")),
            pattern(object("elsewhere").get("document")),
            pattern(object("elsewhere").get("sentence"))),
        new Questions(
            patterns(object("questions").get("asked")), pattern(object("questions").get("polite"))),
        new Denials(
            affirmations(object("denials").get("fine")),
            pattern(object("denials").get("from")),
            pattern(object("denials").get("trouble"))),
        new Together(
            pattern(object("together").get("both")),
            pattern(object("together").get("alike")),
            pattern(object("together").get("sides")),
            pattern(object("together").get("join")),
            pattern(object("together").get("each")),
            patterns(object("together").get("comparand"))),
        wordPatterns(file.get("problem")),
        rows("topics").stream().map(this::heading).toList(),
        rows("roles").stream()
            .map(row -> new RoleWords(ROLES.get(row.get("role")), pattern(row.get("pattern"))))
            .toList(),
        rows("sections").stream().map(this::heading).toList(),
        rows("labels").stream().map(this::label).toList(),
        rows("causes").stream().map(this::cause).toList(),
        rows("codes").stream().map(this::code).toList());
  }

  @SuppressWarnings("unchecked") // the file is built like the bundled one
  private List<Denials.Affirmation> affirmations(Object list) {
    return ((List<Map<String, Object>>) list)
        .stream()
            .map(
                row ->
                    new Denials.Affirmation(
                        WordPattern.of(vocabulary.spelt((String) row.get("said"))),
                        Optional.ofNullable(row.get("unless")).map(this::pattern)))
            .toList();
  }

  private Heading heading(Map<String, Object> row) {
    return new Heading(
        pattern(row.get("pattern")),
        PARTS.get(row.get("scope")),
        Optional.ofNullable((String) row.get("role")).map(ROLES::get));
  }

  private Label label(Map<String, Object> row) {
    return new Label(
        field(row),
        WordPattern.of(vocabulary.spelt((String) row.get("pattern"))),
        Optional.ofNullable((String) row.get("scope")).map(PARTS::get),
        Boolean.TRUE.equals(row.get("letter")),
        advice(texts(row.get("advice"))));
  }

  private Cause cause(Map<String, Object> row) {
    List<WordPattern> all = wordPatterns(row.get("all"));
    double weight =
        row.containsKey("weight")
            ? ((Number) row.get("weight")).doubleValue()
            : 0.5 + 0.5 * all.size();
    return new Cause(
        field(row),
        all,
        Optional.ofNullable((String) row.get("never")).map(vocabulary::spelt).map(WordPattern::of),
        weight,
        advice(texts(row.get("advice"))));
  }

  private CodeMeaning code(Map<String, Object> row) {
    return new CodeMeaning((String) row.get("code"), field(row), advice(texts(row.get("advice"))));
  }

  private static Optional<String> field(Map<String, Object> row) {
    return Optional.ofNullable((String) row.get("field")).filter(id -> !id.isEmpty());
  }

  private List<Advice> advice(List<String> ids) {
    return ids.stream().map(advice::get).toList();
  }

  private static Advice advice(String id, Object texts) {
    @SuppressWarnings("unchecked") // the file is built like the bundled one
    Map<String, Object> row = (Map<String, Object>) texts;
    return new Advice(
        id,
        new Bilingual(
            PaperPlace.inChinese((String) row.get("zh")),
            PaperPlace.inEnglish((String) row.get("en"))),
        Boolean.TRUE.equals(row.get("message")));
  }

  private Pattern pattern(Object text) {
    return Pattern.compile(vocabulary.spelt((String) text));
  }

  private List<Pattern> patterns(Object list) {
    return texts(list).stream().map(this::pattern).toList();
  }

  private List<WordPattern> wordPatterns(Object list) {
    return texts(list).stream().map(vocabulary::spelt).map(WordPattern::of).toList();
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
