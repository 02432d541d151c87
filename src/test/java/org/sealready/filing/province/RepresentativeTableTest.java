package org.sealready.filing.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.filing.Changes;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.ProvinceFile;
import org.sealready.form.Answers;
import org.sealready.form.Severity;
import org.sealready.form.Validation;
import org.sealready.form.Violation;

/** Every province, kind of legal representative and choice of who acts. */
class RepresentativeTableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final List<Province> PROVINCES =
      ProvinceFile.inUse().byCode().values().stream().toList();

  /** The rules on who may be a contact. */
  private static final Set<String> RULES =
      Set.of(
          "province-legal-representative",
          "province-legal-representative-disputed",
          "province-foreign-leader",
          "province-foreign-leader-disputed",
          "province-same-person",
          "province-same-person-disputed",
          "province-service-leader-document");

  private static final String AUTHORISED =
      "entityContact.isLegalRepresentative=false ;; entityContact.name=丁亦凡 ;; entityContact.idType=2"
          + " ;; entityContact.idNumber=510104198809230618 ;; entityContact.position=经理";

  /** Legal representatives by their document. */
  private enum Kind {
    RESIDENT(""),
    HONG_KONG_OR_MACAU(
        "entity.legalRepresentativeIdType=14 ;; entity.legalRepresentativeIdNumber=H12345678"),
    TAIWAN("entity.legalRepresentativeIdType=11 ;; entity.legalRepresentativeIdNumber=12345678"),
    FOREIGN("entity.legalRepresentativeIdType=7 ;; entity.legalRepresentativeIdNumber=E12345678");

    private final String changes;

    Kind(String changes) {
      this.changes = changes;
    }
  }

  /** Who acts. */
  private enum Acts {
    SELF("entityContact.isLegalRepresentative=true"),
    ONE(AUTHORISED),
    TWO(
        AUTHORISED
            + " ;; miniProgramContact.sameAsEntityContact=false"
            + " ;; miniProgramContact.isLegalRepresentative=false"
            + " ;; miniProgramContact.name=叶小满 ;; miniProgramContact.idType=2"
            + " ;; miniProgramContact.idNumber=330110198506212045");

    private final String changes;

    Acts(String changes) {
      this.changes = changes;
    }
  }

  private static List<Violation> said(String province, Kind kind, Acts acts, String more) {
    Answers answers =
        Changes.of(Ours.answers("company-one-person"), "entity.province=" + province + "0000");
    for (String changes : List.of(kind.changes, acts.changes, more)) {
      answers = Changes.of(answers, changes);
    }
    return Validation.of(MiniProgramFiling.FORM, answers, TODAY).violations().stream()
        .filter(violation -> RULES.contains(violation.rule().id()))
        .toList();
  }

  private static Set<String> ids(List<Violation> violations) {
    return violations.stream()
        .map(violation -> violation.rule().id().replace("province-", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyKindOfRepresentativeHasAWayInEveryProvince() {
    List<String> without = new ArrayList<>();
    int pairs = 0;
    int warned = 0;
    for (Province province : PROVINCES) {
      for (Kind kind : Kind.values()) {
        boolean way = false;
        for (Acts acts : Acts.values()) {
          List<Violation> said = said(province.code().substring(0, 2), kind, acts, "");
          pairs++;
          warned += said.isEmpty() ? 0 : 1;
          way |= said.isEmpty();
          said.forEach(violation -> namesItsSources(province, violation));
        }
        if (!way) {
          without.add(province.name() + " " + kind);
        }
      }
    }
    assertEquals(List.of(), without);
    assertEquals(31 * 4 * 3, pairs);
    System.out.printf(
        "faults: %d pairs of province, kind of representative and who acts: %d warned, %d rows"
            + " without a way%n",
        pairs, warned, without.size());
  }

  private static void namesItsSources(Province province, Violation violation) {
    assertEquals(Severity.WARNING, violation.severity());
    assertEquals(province.name(), violation.args().getFirst());
    String said = violation.args().get(1);
    assertTrue(said.matches("(.+ 20[0-9-]{2,8}：[^；]+)(；.+ 20[0-9-]{2,8}：[^；]+)*"), said);
    if (violation.rule().id().endsWith("disputed")) {
      assertTrue(said.contains("；"), said);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // sources agree
        "44, RESIDENT, SELF, ''",
        "44, RESIDENT, ONE, legal-representative",
        "54, RESIDENT, TWO, legal-representative",
        "32, RESIDENT, ONE, ''",
        "32, RESIDENT, TWO, same-person",
        "51, RESIDENT, ONE, ''",
        "51, RESIDENT, TWO, same-person",
        // sources differ
        "21, RESIDENT, ONE, legal-representative-disputed",
        "34, RESIDENT, ONE, legal-representative-disputed",
        "22, RESIDENT, ONE, legal-representative-disputed",
        "62, RESIDENT, ONE, legal-representative-disputed",
        "46, RESIDENT, ONE, legal-representative-disputed",
        "11, RESIDENT, ONE, legal-representative-disputed",
        "34, RESIDENT, TWO, legal-representative-disputed same-person-disputed",
        "23, RESIDENT, TWO, legal-representative same-person-disputed",
        // a foreigner has to authorise a citizen, who is then both leaders
        "13, FOREIGN, SELF, foreign-leader",
        "13, FOREIGN, ONE, ''",
        "13, FOREIGN, TWO, same-person",
        "21, FOREIGN, SELF, foreign-leader",
        "21, FOREIGN, ONE, ''",
        "36, FOREIGN, ONE, ''",
        "37, FOREIGN, ONE, ''",
        "37, FOREIGN, TWO, same-person",
        "45, FOREIGN, SELF, foreign-leader",
        "52, FOREIGN, TWO, same-person",
        "14, FOREIGN, SELF, foreign-leader",
        "14, FOREIGN, TWO, ''",
        "35, FOREIGN, SELF, foreign-leader-disputed",
        "35, FOREIGN, ONE, ''",
        "31, FOREIGN, SELF, ''",
        "31, FOREIGN, ONE, legal-representative",
        "44, FOREIGN, SELF, ''",
        // Hong Kong, Macau and Taiwan
        "13, HONG_KONG_OR_MACAU, SELF, ''",
        "13, HONG_KONG_OR_MACAU, ONE, legal-representative",
        "14, TAIWAN, SELF, foreign-leader",
        "14, TAIWAN, ONE, ''",
        "37, HONG_KONG_OR_MACAU, SELF, foreign-leader",
        "37, HONG_KONG_OR_MACAU, ONE, ''",
        "11, HONG_KONG_OR_MACAU, SELF, ''"
      })
  void saysWhatTheSourcesSay(String province, Kind kind, Acts acts, String said) {
    assertEquals(
        Arrays.stream(said.split(" ")).filter(id -> !id.isEmpty()).toList(),
        List.copyOf(ids(said(province, kind, acts, ""))));
  }

  @ParameterizedTest
  @CsvSource({
    // the authorised person has to be what the source says
    "13, FOREIGN, ONE, entityContact.idType=7, foreign-leader",
    "21, FOREIGN, ONE, entityContact.idType=14, ''",
    "14, FOREIGN, ONE, entityContact.idType=14, foreign-leader",
    "37, FOREIGN, ONE, entityContact.idType=14, foreign-leader-disputed",
    "35, RESIDENT, TWO, miniProgramContact.idType=14, legal-representative service-leader-document",
    // a person entered twice is one person
    "13, FOREIGN, TWO, miniProgramContact.idNumber=510104198809230618, ''",
    // kinds of entity
    "51, RESIDENT, ONE, entity.certificateNumber=92510107MA2KXB6U2C, legal-representative-disputed",
    "32, RESIDENT, ONE, entity.certificateNumber=92510107MA2KXB6U2C, legal-representative-disputed",
    "44, RESIDENT, ONE, entity.type=3, legal-representative-disputed",
    "44, RESIDENT, ONE, entity.type=6, legal-representative",
    "44, RESIDENT, ONE, entity.type=5, ''"
  })
  void looksAtTheAuthorisedPersonAndTheEntity(
      String province, Kind kind, Acts acts, String more, String said) {
    assertEquals(
        Arrays.stream(said.split(" ")).filter(id -> !id.isEmpty()).toList(),
        List.copyOf(ids(said(province, kind, acts, more))));
  }

  @Test
  void aDisputeNamesThoseWhoDiffer() {
    Violation found = said("21", Kind.RESIDENT, Acts.ONE, "").getFirst();
    assertTrue(found.args().get(1).contains("腾讯云"), found.args().get(1));
    assertTrue(found.args().get(1).contains("UCloud"), found.args().get(1));
    assertFalse(found.args().get(1).contains("华为"), found.args().get(1));
  }
}
