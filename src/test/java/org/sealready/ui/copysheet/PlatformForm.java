package org.sealready.ui.copysheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Option;
import org.sealready.form.Options;

/**
 * The platform's pages as far as their fields and checks are known: what is typed is refused or
 * kept.
 */
final class PlatformForm {

  private final Form form;
  private final Answers answers;
  private final Map<String, List<String>> typed = new TreeMap<>();

  /**
   * @param answers decide which regions and certificates the lists offer
   */
  PlatformForm(Form form, Answers answers) {
    this.form = form;
    this.answers = answers;
  }

  /** Types or chooses this at the field with this path. */
  void type(String path, String text) {
    Field<?> field =
        form.fields().stream()
            .filter(each -> each.platformPath().equals(path))
            .findFirst()
            .orElseThrow();
    List<String> values =
        switch (field.type()) {
          case FieldType.Choice(Options options) -> List.of(code(options, text, path));
          case FieldType.Choices(Options options, int max) -> {
            List<String> names = Arrays.asList(text.split("；"));
            assertTrue(names.size() <= 5, path);
            yield names.stream().map(name -> second(options, name, path)).toList();
          }
          case FieldType.Entries(Options options, String none) ->
              Arrays.stream(text.split("；")).map(each -> entry(options, each, path)).toList();
          case FieldType.Day day -> {
            assertTrue(text.matches("\\d{8}|长期"), path);
            yield List.of(text);
          }
          case FieldType.LongText remark -> {
            assertTrue(text.length() <= 200, path);
            yield List.of(text);
          }
          case FieldType.Text plain -> {
            assertEquals(text.strip(), text, path);
            yield List.of(text);
          }
          case FieldType.YesNo yesNo -> List.of(text);
        };
    typed.put(path, values);
  }

  private String code(Options options, String name, String path) {
    Option found =
        options.in(answers).stream()
            .filter(option -> option.label().equals(name))
            .findFirst()
            .orElse(null);
    assertNotNull(found, path + ": not offered");
    return found.code();
  }

  /** The page asks for the group first. */
  private String second(Options options, String name, String path) {
    String[] parts = name.split(" / ", 2);
    Option found =
        options.in(answers).stream()
            .filter(option -> option.group().equals(parts[0]) && option.label().equals(parts[1]))
            .findFirst()
            .orElse(null);
    assertNotNull(found, path + ": not offered");
    return found.code();
  }

  private String entry(Options options, String text, String path) {
    for (Option option : options.in(answers)) {
      if (text.equals(option.label())) {
        return option.code();
      }
      if (text.startsWith(option.label() + " ")) {
        return option.code() + " " + text.substring(option.label().length() + 1);
      }
    }
    throw new AssertionError(path + ": not offered");
  }

  /** What was typed, by path. */
  Map<String, List<String>> typed() {
    return typed;
  }

  /** The same of a body of the interface: papers are no fields. */
  static Map<String, List<String>> of(byte[] body, Form form) throws IOException {
    JsonNode root = new ObjectMapper().readTree(body);
    Map<String, List<String>> values = new TreeMap<>();
    for (Field<?> field : form.fields()) {
      if (!field.platformPath().isEmpty()) {
        JsonNode at = root.at("/" + field.platformPath().replace('.', '/'));
        if (!at.isMissingNode()) {
          values.put(field.platformPath(), texts(at));
        }
      }
    }
    return values;
  }

  private static List<String> texts(JsonNode node) {
    if (!node.isArray()) {
      return List.of(node.asText());
    }
    return node.valueStream()
        .map(
            each ->
                each.isObject()
                    ? (each.path("type").asText() + " " + each.path("code").asText("")).strip()
                    : each.asText())
        .toList();
  }
}
