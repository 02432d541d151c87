package org.sealready.filing.data;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of provincial demands that a file of provinces may hold, and how a value is written.
 */
public enum Demand {
  LEGAL_REPRESENTATIVE("legal-representative", "required|letter|free"),
  SAME_PERSON("same-person", "always|unless-legal-representative|apart|not-mentioned"),
  MINIMUM_AGE("minimum-age", "[1-9][0-9]"),
  RETIREMENT("retirement", "[1-9][0-9]/[1-9][0-9]"),
  DIFFERENT_NUMBERS("different-numbers", "[2-4]"),
  SAME_CITY("same-city", "required"),
  CERTIFICATE_MONTHS("certificate-months", "[1-9][0-9]?"),
  LOCAL_MOBILE("local-mobile", "required"),
  OFFICE_PHONE_DIFFERS("office-phone-differs", "required"),
  LANDLINE("landline", "required"),
  OUTSIDER("outsider", "taken|permit|local-id"),
  /** Whether a 不涉及前置审批承诺书 is taken; a form of its own is for these pre-approval items. */
  NO_STATEMENT("no-statement", "refused|own-form( [0-9]+)+"),
  /** A legal representative who is a foreigner: who may be the leaders then. */
  FOREIGN_LEADER("foreign-leader", Elements.LEADER),
  /** The same for one from Hong Kong, Macau or Taiwan. */
  COMPATRIOT_LEADER("compatriot-leader", Elements.LEADER),
  /** An individual who is a foreigner. */
  FOREIGN_INDIVIDUAL("foreign-individual", "refused"),
  /** Which document a Mini Program's contact needs who is not the legal representative. */
  SERVICE_LEADER_DOCUMENT("service-leader-document", "resident-id"),
  /** A letter for a Mini Program's contact who is not the legal representative. */
  SERVICE_LEADER_LETTER("service-leader-letter", "required"),
  /** A legal representative whose card is of another province. */
  OUTSIDE_REPRESENTATIVE("outside-representative", "proof"),
  NO_TRADE_NAME("no-trade-name", "as-individual|refused|remark|owner-name"),
  SOLE_TRADER_SEAL("sole-trader-seal", "required"),
  /** Kinds of certificates, by their codes, that are not taken for the entity. */
  CERTIFICATE_REFUSED("certificate-refused", "[0-9]+(、[0-9]+)*"),
  NAME_WORDS("name-words", Elements.WORDS),
  /** A Mini Program's name that has nothing in common with the entity's. */
  NAME_EXPLANATION("name-explanation", "explanation"),
  /** Words of the business scope that ask for a paper, which the note names. */
  SCOPE_PAPER("scope-paper", Elements.WORDS),
  /** Service content types that ask for a statement on e-commerce. */
  E_COMMERCE("e-commerce", "[0-9]+(、[0-9]+)*"),
  /** A sentence in the remark, asked for in Mini Programs too. */
  REMARK("remark", "sentence"),
  /** A sentence in the remark, asked for in websites. */
  REMARK_OF_WEBSITES("remark-of-websites", "sentence"),
  /** Two names of a foreign legal representative. */
  FOREIGN_NAME("foreign-name", "on-passport"),
  /** A place that is no district of its own, and the districts that it may lie in. */
  PLACE("place", "[^：]+：[0-9]{6}(、[0-9]{6})*"),
  LICENCE_COPY("licence-copy", "required"),
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

  /** How longer values are written; the list is that of {@link #NO_PRE_APPROVAL_ELEMENTS}. */
  private static final class Elements {
    private static final String LEADER = "citizen-both|mainland-person|accepted";
    private static final String WORDS = "[^、]+(、[^、]+)*";
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
    return Arrays.stream(values()).filter(demand -> demand.isCalled(id)).findFirst();
  }

  boolean isCalled(Object id) {
    return this.id.equals(id);
  }

  /** Whether it is nothing but a sentence in a remark. */
  boolean isSentence() {
    return this == REMARK || this == REMARK_OF_WEBSITES;
  }

  /** Whether this is how a value of the kind is written. */
  boolean takes(String value) {
    return ListNode.isOf(value, values);
  }
}
