package org.sealready.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;

/**
 * The filing file: answers of a form as JSON (format {@value #FORMAT}, version {@value #VERSION}).
 */
public final class AnswersJson {

  /** What the file says that it is. */
  public static final String FORMAT = "sealready-filing";

  /** The version that is written, and the newest that is read. */
  public static final int VERSION = 1;

  private final Form form;
  private final Taken taken;

  /** Filing files that come from outside: their answers are tidied. */
  public AnswersJson(Form form) {
    this(form, Taken.TIDIED);
  }

  private AnswersJson(Form form, Taken taken) {
    this.form = form;
    this.taken = taken;
  }

  /** Filings that we keep: they come back to the letter. */
  public static AnswersJson kept(Form form) {
    return new AnswersJson(form, Taken.AS_GIVEN);
  }

  /**
   * The answers of a filing file. Content that the form does not know is kept in {@link
   * Answers#unknown()}.
   *
   * @throws BadFiling if the file cannot be used
   */
  public Answers read(byte[] bytes) throws BadFiling {
    JsonNode root = StrictReader.read(bytes);
    checkEnvelope(root);
    Answers answers = Answers.empty();
    UnknownFields unknown = new UnknownFields();
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      answers = readTop(entry.getKey(), entry.getValue(), answers, unknown);
    }
    return answers.withUnknown(unknown.all());
  }

  private static void checkEnvelope(JsonNode root) throws BadFiling {
    JsonNode version = root.path("version");
    if (!root.isObject() || !FORMAT.equals(root.path("format").asText()) || !version.isInt()) {
      throw new BadFiling(BadFiling.Kind.NOT_A_FILING);
    }
    if (version.intValue() > VERSION) {
      throw new BadFiling(BadFiling.Kind.NEWER_VERSION, version.intValue());
    }
    if (version.intValue() < 1) {
      throw new BadFiling(BadFiling.Kind.NOT_A_FILING);
    }
  }

  private Answers readTop(String key, JsonNode value, Answers answers, UnknownFields unknown)
      throws BadFiling {
    return switch (key) {
      case "format", "version" -> answers;
      case "waivers" -> answers.withWaivers(Extras.waivers(value, unknown));
      case "questions" -> answers.withQuestions(Extras.questions(value));
      default -> {
        if (isGroup(key)) {
          yield value.isNull() ? answers : readGroup(key, value, answers, unknown);
        }
        unknown.keep(Pointer.of(key), value);
        yield answers;
      }
    };
  }

  private boolean isGroup(String key) {
    return form.fields().stream().anyMatch(field -> field.group().equals(key));
  }

  private Answers readGroup(String group, JsonNode node, Answers answers, UnknownFields unknown)
      throws BadFiling {
    if (!node.isObject()) {
      throw new BadFiling(BadFiling.Kind.WRONG_TYPE, group);
    }
    Answers so = answers;
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      Field<?> field = form.field(group + "." + entry.getKey()).orElse(null);
      if (field == null) {
        unknown.keep(Pointer.of(group, entry.getKey()), entry.getValue());
      } else {
        so = readField(field, entry.getValue(), so, unknown);
      }
    }
    return so;
  }

  private <T> Answers readField(
      Field<T> field, JsonNode node, Answers answers, UnknownFields unknown) throws BadFiling {
    return node.isNull() ? answers : answers.with(field, Values.read(field, node, unknown, taken));
  }

  /**
   * The filing file of these answers, with everything that was ever given, in the order of the
   * form.
   */
  public byte[] write(Answers answers) {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    root.put("format", FORMAT).put("version", VERSION);
    UnknownFields unknown = new UnknownFields(answers.unknown());
    for (Field<?> field : form.fields()) {
      writeField(field, answers, root, unknown);
    }
    Extras.write(answers, root, unknown);
    writeUnknown(unknown, root);
    return text(root);
  }

  private static <T> void writeField(
      Field<T> field, Answers answers, ObjectNode root, UnknownFields unknown) {
    answers
        .get(field)
        .ifPresent(
            value ->
                group(root, field.group()).set(field.name(), Values.write(field, value, unknown)));
  }

  private static ObjectNode group(ObjectNode root, String name) {
    return root.get(name) instanceof ObjectNode group ? group : root.putObject(name);
  }

  private void writeUnknown(UnknownFields unknown, ObjectNode root) {
    unknown.putBack("", root);
    unknown.all().keySet().stream()
        .map(Pointer::keys)
        .filter(keys -> keys.size() == 2 && isGroup(keys.getFirst()))
        .map(java.util.List::getFirst)
        .distinct()
        .forEach(group -> unknown.putBack(Pointer.of(group), group(root, group)));
  }

  static byte[] text(JsonNode root) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return (StrictJson.MAPPER.writer(printer).writeValueAsString(root) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree in memory cannot be written");
    }
  }
}
