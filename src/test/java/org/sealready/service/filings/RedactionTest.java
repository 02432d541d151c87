package org.sealready.service.filings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;

/** The redacted copy of a filing. */
class RedactionTest {

  private static final List<String> PERSONAL =
      List.of(
          "legalRepresentativeName",
          "legalRepresentativeIdNumber",
          "legalRepresentativeForeignName",
          "idNumber",
          "mobile",
          "emergencyPhone",
          "officePhone",
          "email");

  private static Stream<String> samples() {
    return Stream.of(
        "company-both-letters",
        "company-other-contact",
        "company-foreign-representative",
        "individual-business",
        "public-institution",
        "social-organisation",
        "rare-names",
        "individual");
  }

  private static boolean isPersonal(Field<?> field, boolean isIndividual) {
    boolean isName =
        field.name().equals("name")
            && (field.group().endsWith("Contact")
                || isIndividual && field.group().equals("entity"));
    return isName
        || PERSONAL.contains(field.name())
        || isIndividual && field.id().equals("entity.certificateNumber")
        || isIndividual && field.id().endsWith("ddress") && field.group().equals("entity");
  }

  private static String json(Answers answers) {
    return new String(new AnswersJson(Ours.catalogue().form()).write(answers), UTF_8);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingTellsWhoThePersonsAre(String sample) throws BadFiling {
    Answers answers = Ours.answers(sample);
    String shared = json(Redaction.of(Ours.catalogue(), answers));
    int personal = 0;
    for (Field<?> field : Ours.catalogue().form().fields()) {
      if (answers.get(field).isPresent() && isPersonal(field, sample.equals("individual"))) {
        String value = String.valueOf(answers.get(field).get());
        assertFalse(shared.contains(value), field.id());
        personal++;
      }
    }
    assertTrue(personal > 3, "only " + personal);
    new AnswersJson(Ours.catalogue().form()).read(shared.getBytes(UTF_8));
  }

  @Test
  void whatIsPublicStays() {
    Answers answers = Ours.answers("company-other-contact");
    Answers shared = Redaction.of(Ours.catalogue(), answers);
    for (String id : List.of("entity.name", "entity.certificateNumber", "miniProgram.appId")) {
      Field<?> field = Ours.catalogue().form().field(id).orElseThrow();
      assertEquals(answers.get(field), shared.get(field), id);
    }
  }

  @Test
  @SuppressWarnings("unchecked") // a remark is a text
  void personsWithinATextAreHiddenToo() {
    Field<String> remark =
        (Field<String>) Ours.catalogue().form().field("entity.remark").orElseThrow();
    Answers answers =
        Ours.answers("company-other-contact").with(remark, "联系人洪晴钟，电话13868010245，夜里找贺松年。");
    assertEquals(
        "联系人某某，电话某某，夜里找某某。", Redaction.of(Ours.catalogue(), answers).get(remark).orElseThrow());
  }
}
