package org.sealready.filing.journey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.form.Source;
import org.sealready.platform.UploadSlot.Medium;
import org.sealready.platform.UploadSlot.Need;
import org.sealready.platform.UploadSlot;
import org.sealready.platform.UploadSlots;
import org.sealready.rules.number.ResidentId;

/** The places of the platform that take pictures, from a dated list. */
final class PlatformSlots {

  private static final int PROVINCE = 2;

  private PlatformSlots() {}

  @SuppressWarnings("unchecked") // the file is built like the bundled one
  static UploadSlots read() {
    Map<String, Object> file = CodeLists.file("upload-slots");
    List<Map<String, Object>> rows = (List<Map<String, Object>>) file.get("slots");
    return new UploadSlots(
        new Source((String) file.get("source"), (String) file.get("date")),
        rows.stream().map(PlatformSlots::slot).toList());
  }

  @SuppressWarnings("unchecked") // as above
  private static UploadSlot slot(Map<String, Object> row) {
    return new UploadSlot(
        (String) row.get("id"),
        (String) row.get("path"),
        (String) row.get("label"),
        (String) row.get("paper"),
        (String) row.get("forWhom"),
        ((Number) row.get("most")).intValue(),
        Medium.valueOf(row.getOrDefault("medium", "picture").toString().toUpperCase(Locale.ROOT)),
        need((String) row.get("need")),
        when((String) row.get("when")),
        (List<String>) row.getOrDefault("letters", List.of()));
  }

  private static Need need(String name) {
    return switch (name) {
      case "required" -> Need.REQUIRED;
      case "letter" -> Need.WITH_LETTER;
      default -> Need.ASKED;
    };
  }

  private static Predicate<Answers> when(String name) {
    return switch (name) {
      case "organisation" -> EntityPage.IS_ORGANISATION::holds;
      case "outsider" -> PlatformSlots::isOutsider;
      case "renamed" -> answers -> answers.get(EntityPage.FORMER_NAME).isPresent();
      case "approvals" -> PlatformSlots::hasApprovals;
      default -> answers -> true;
    };
  }

  /** An individual whose card is of another province. */
  private static boolean isOutsider(Answers answers) {
    return EntityPage.IS_INDIVIDUAL.holds(answers)
        && Condition.is(EntityPage.CERTIFICATE_TYPE, CodeLists.RESIDENT_ID).holds(answers)
        && answers
            .get(EntityPage.CERTIFICATE_NUMBER)
            .filter(ResidentId::isValid)
            .flatMap(
                number ->
                    answers
                        .get(EntityPage.PROVINCE)
                        .filter(code -> !code.startsWith(number.substring(0, PROVINCE))))
            .isPresent();
  }

  private static boolean hasApprovals(Answers answers) {
    return answers.get(MiniProgramPage.PREAPPROVALS).stream()
        .flatMap(List::stream)
        .anyMatch(entry -> !entry.type().equals(CodeLists.NO_PREAPPROVAL));
  }
}
