package org.sealready.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.form.Field;
import org.sealready.form.Form;

class AnswersSchemaTest {

  private static final Form FORM = Ours.catalogue().form();
  private static final String TEXT = new String(new AnswersSchema(FORM).write(), UTF_8);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);

  static List<String> goodSamples() {
    return Ours.goodSamples();
  }

  @ParameterizedTest
  @MethodSource("goodSamples")
  void acceptsTheSample(String name) {
    assertEquals(List.of(), SCHEMA.validate(new String(Ours.bytes(name), UTF_8), InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("goodSamples")
  void acceptsWhatIsWritten(String name) {
    byte[] written = new AnswersJson(FORM).write(Ours.answers(name));
    assertEquals(List.of(), SCHEMA.validate(new String(written, UTF_8), InputFormat.JSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"format\":\"sealready-filing\",\"version\":2}",
        "{\"format\":\"other\",\"version\":1}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"entity\":[]}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"entity\":{\"name\":5}}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"entity\":{\"type\":\"999\"}}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"entity\":{\"hasSeal\":\"yes\"}}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"entity\":{\"certificateValidTo\":\"2030/1/1\"}}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"miniProgram\":{\"serviceTypes\":\"3\"}}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"miniProgram\":{\"serviceTypes\":[\"3\",\"3\"]}}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"miniProgram\":{\"preApprovals\":[\"24\"]}}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"miniProgram\":{\"preApprovals\":[{\"number\":\"1\"}]}}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"questions\":{\"a\":\"perhaps\"}}",
        "{\"format\":\"sealready-filing\",\"version\":1,\"waivers\":[{\"rule\":1}]}"
      })
  void refusesAWrongShape(String filing) {
    assertFalse(SCHEMA.validate(filing, InputFormat.JSON).isEmpty());
  }

  @Test
  void namesEveryFieldOfTheForm() throws Exception {
    JsonNode properties = new ObjectMapper().readTree(TEXT).path("properties");
    TreeSet<String> inSchema = new TreeSet<>();
    for (var group : properties.properties()) {
      for (var field : group.getValue().path("properties").properties()) {
        inSchema.add(group.getKey() + "." + field.getKey());
      }
    }
    TreeSet<String> inForm = new TreeSet<>();
    for (Field<?> field : FORM.fields()) {
      inForm.add(field.id());
      assertEquals(
          field.label(),
          properties
              .path(field.group())
              .path("properties")
              .path(field.name())
              .path("title")
              .asText());
    }
    inSchema.removeIf(each -> each.startsWith("journey."));
    assertEquals(inForm, inSchema);
    assertTrue(properties.has("waivers") && properties.has("questions"));
    assertTrue(properties.path("journey").path("properties").has("states"));
  }
}
