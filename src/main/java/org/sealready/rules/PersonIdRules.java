package org.sealready.rules;

import java.util.List;
import java.util.stream.Stream;
import org.sealready.form.Condition;
import org.sealready.form.Field;
import org.sealready.form.Rule;

/**
 * The rules on a person's certificate number, each under its kind of certificate. The codes are
 * those of the filing authority (certificate-types.json, subject type 5, 2026-11).
 */
public final class PersonIdRules {

  private static final String RESIDENT_ID = "2";
  private static final String PASSPORT = "7";
  private static final String TAIWAN_PERMIT = "11";
  private static final String HOME_RETURN_PERMIT = "14";
  private static final String PERMANENT_RESIDENT_ID = "30";
  private static final String HONG_KONG_MACAU_RESIDENCE_PERMIT = "41";
  private static final String TAIWAN_RESIDENCE_PERMIT = "42";

  private PersonIdRules() {}

  /** All of them; silent while the kind of certificate is not chosen. */
  public static List<Rule<String>> personIdNumber(Field<String> idType) {
    return Stream.of(
            of(idType, RESIDENT_ID, ResidentIdRules.residentId()),
            of(idType, PASSPORT, List.of(PermitRules.passport())),
            of(idType, TAIWAN_PERMIT, List.of(PermitRules.taiwanPermit())),
            of(idType, HOME_RETURN_PERMIT, List.of(PermitRules.homeReturnPermit())),
            of(idType, PERMANENT_RESIDENT_ID, PermitRules.permanentResidentId()),
            of(
                idType,
                HONG_KONG_MACAU_RESIDENCE_PERMIT,
                PermitRules.hongKongMacauResidencePermit()),
            of(idType, TAIWAN_RESIDENCE_PERMIT, PermitRules.taiwanResidencePermit()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule<String>> of(
      Field<String> idType, String code, List<Rule<String>> rules) {
    return RuleFactory.onlyIf(Condition.is(idType, code), rules);
  }
}
