package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled code lists: dated, consistent with one another, and named in English. */
class ListsDataTest {

  private static final Map<String, String> LISTS =
      Map.of(
          "subject-types", "subject-types",
          "certificate-types", "certificate-types",
          "service-types", "service-content-types",
          "preapprovals", "preapproval-items");

  private static JsonNode read(String name) throws IOException {
    try (InputStream in = resource("data/" + name + ".json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static InputStream resource(String path) {
    return ListsDataTest.class.getResourceAsStream("/assets/" + path);
  }

  private static Set<String> texts(JsonNode array, String key) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.get(key).asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subject-types",
        "certificate-types",
        "service-content-types",
        "preapproval-items",
        "preapproval-words",
        "letter-clauses",
        "uscc-kinds",
        "kinsoku"
      })
  void everyFileSaysWhereItComesFrom(String name) throws IOException {
    JsonNode file = read(name);
    assertFalse(file.get("source").asText().isBlank());
    assertTrue(file.get("date").asText().matches("\\d{4}-\\d{2}(-\\d{2})?"));
  }

  @ParameterizedTest
  @CsvSource({
    "subject-types, 18",
    "certificate-types, 42",
    "service-content-types, 176",
    "preapproval-items, 13"
  })
  void everyOptionIsThereOnce(String name, int count) throws IOException {
    JsonNode options = read(name).get("options");
    assertEquals(count, options.size());
    assertEquals(count, texts(options, "code").size());
  }

  @Test
  void codesThatNameAnotherListExistThere() throws IOException {
    Set<String> types = texts(read("subject-types").get("options"), "code");
    assertTrue(types.containsAll(texts(read("certificate-types").get("options"), "subjectType")));
    JsonNode services = read("service-content-types");
    assertEquals(texts(services.get("groups"), "code"), texts(services.get("options"), "group"));
    Set<String> items = texts(read("preapproval-items").get("options"), "code");
    assertTrue(items.contains(read("preapproval-items").get("none").asText()));
    assertTrue(items.containsAll(texts(read("preapproval-words").get("items"), "item")));
  }

  @Test
  void everyGuardSaysWhyAndHidesAWord() throws IOException {
    JsonNode file = read("preapproval-words");
    Set<String> words = new TreeSet<>();
    file.get("items").forEach(item -> words.addAll(strings(item.get("words"))));
    words.addAll(strings(file.get("sales").get("words")));
    for (JsonNode guard : file.get("guards")) {
      isReasoned(guard);
      for (String phrase : strings(guard.path("phrases"))) {
        assertTrue(words.stream().anyMatch(phrase::contains), phrase);
        assertFalse(words.contains(phrase), phrase);
      }
      for (JsonNode row : guard.path("patterns")) {
        assertTrue(words.containsAll(strings(row.get("words"))), row.toString());
        for (String word : strings(row.get("words"))) {
          String pattern = row.get("pattern").asText().replace("{word}", word);
          assertFalse(Pattern.compile(pattern).matcher(word).matches(), pattern + " " + word);
        }
      }
    }
    for (JsonNode condition : file.get("conditions")) {
      isReasoned(condition);
      assertTrue(words.containsAll(strings(condition.get("words"))), condition.toString());
    }
  }

  private static void isReasoned(JsonNode node) {
    assertFalse(node.path("why").asText().isBlank(), node.toString());
    assertFalse(node.path("source").asText().isBlank(), node.toString());
    assertTrue(node.path("date").asText().matches("\\d{4}(-\\d{2})?"), node.toString());
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void everyOptionAndGroupHasAnEnglishName() throws IOException {
    Properties english = new Properties();
    try (InputStream in = resource("words/options-en.properties")) {
      english.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Set<String> expected = new TreeSet<>();
    for (Map.Entry<String, String> list : LISTS.entrySet()) {
      JsonNode file = read(list.getValue());
      texts(file.get("options"), "code")
          .forEach(code -> expected.add("option." + list.getKey() + "." + code));
      texts(file.path("groups"), "name")
          .forEach(name -> expected.add("group." + list.getKey() + "." + name));
    }
    assertEquals(expected, new TreeSet<>(english.stringPropertyNames()));
  }
}
