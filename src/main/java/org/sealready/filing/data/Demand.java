package org.sealready.filing.data;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of provincial demands that a file of provinces may hold, and how a value is written.
 */
public enum Demand {
  LEGAL_REPRESENTATIVE("legal-representative", "required|letter|free"),
  SAME_PERSON("same-person", "always|unless-legal-representative"),
  MINIMUM_AGE("minimum-age", "[1-9][0-9]"),
  RETIREMENT("retirement", "[1-9][0-9]/[1-9][0-9]"),
  DIFFERENT_NUMBERS("different-numbers", "[2-4]"),
  SAME_CITY("same-city", "required"),
  CERTIFICATE_MONTHS("certificate-months", "[1-9][0-9]?"),
  LOCAL_MOBILE("local-mobile", "required"),
  OFFICE_PHONE_DIFFERS("office-phone-differs", "required"),
  LANDLINE("landline", "required"),
  OUTSIDER("outsider", "permit|local-id"),
  NO_STATEMENT("no-statement", "refused"),
  FOREIGN_LEADER("foreign-leader", "mainland-person"),
  NO_TRADE_NAME("no-trade-name", "as-individual|refused|remark"),
  SOLE_TRADER_SEAL("sole-trader-seal", "required"),
  NAME_WORDS("name-words", "[^、]+(、[^、]+)*"),
  OTHER_CATEGORY("other-category", "remark|refused"),
  SHELL_ENTITY("shell-entity", "allowed"),
  EXTRA_PAPERS("extra-papers", ".+"),
  POSITION_IN_LETTER("position-in-letter", "required"),
  FOREIGN_NAME_EXPLANATION("foreign-name-explanation", "required"),
  AUTHENTICITY_LETTERS("authenticity-letters", "required"),
  /** The commitment of organisations is handed in on paper; elsewhere it is read online. */
  COMMITMENT_LETTER("commitment-letter", "required"),
  /** Where goods are sold, a statement that they are the filer's own is asked for. */
  E_COMMERCE_STATEMENT("e-commerce-statement", "required"),
  /** A stamp of the signatory's name in the place of his writing. */
  NAME_STAMP("name-stamp", "refused"),
  /** The elements of the 不涉及前置审批承诺书 that not every province asks for. */
  NO_PRE_APPROVAL_ELEMENTS("no-pre-approval-elements", Elements.LIST);

  /** The elements of {@link #NO_PRE_APPROVAL_ELEMENTS}. */
  private static final class Elements {
    private static final String ONE =
        "(administration|main-business|industry|responsible|ticks|consulted|copied|finance-form"
            + "|finance-sentence|medicine-consulted)";
    private static final String LIST = ONE + "(、" + ONE + ")*";
  }

  private final String id;
  private final String values;

  Demand(String id, String values) {
    this.id = id;
    this.values = values;
  }

  /** The kind with this id. */
  static Optional<Demand> of(String id) {
    return Arrays.stream(values()).filter(demand -> demand.id.equals(id)).findFirst();
  }

  /** Whether this is how a value of the kind is written. */
  boolean takes(String value) {
    return value.matches(values);
  }
}
