package org.sealready.rules.rejection;

import java.util.Optional;

/** Of which person a text speaks. */
public enum Role {
  ENTITY_CONTACT("entityContact", "entity-contact-authorization"),
  MINI_PROGRAM_CONTACT("miniProgramContact", "mini-program-contact-authorization"),
  LEGAL_REPRESENTATIVE("legalRepresentative", "entity-contact-authorization");

  private static final String PERSON = "{person}";

  private final String prefix;
  private final String authorization;

  Role(String prefix, String authorization) {
    this.prefix = prefix;
    this.authorization = authorization;
  }

  /** The id for this person of what is declared for all of them. */
  String resolve(String field) {
    String id = field.replace("{authorization}", authorization);
    if (!id.startsWith(PERSON)) {
      return id;
    }
    String part = id.substring(PERSON.length() + 1);
    return this == LEGAL_REPRESENTATIVE ? ofLegalRepresentative(part) : prefix + "." + part;
  }

  /** His name and number stand on the entity's page; he has pictures; all else is a contact's. */
  private static String ofLegalRepresentative(String part) {
    return switch (part) {
      case "name" -> "entity.legalRepresentativeName";
      case "idType" -> "entity.legalRepresentativeIdType";
      case "idNumber" -> "entity.legalRepresentativeIdNumber";
      case "idFront", "idBack" -> "legalRepresentative." + part;
      default -> ENTITY_CONTACT.prefix + "." + part;
    };
  }

  /** The same field or letter of the other contact; empty for what belongs to none of them. */
  static Optional<String> ofOtherContact(String id) {
    return ENTITY_CONTACT
        .moved(id, MINI_PROGRAM_CONTACT)
        .or(() -> MINI_PROGRAM_CONTACT.moved(id, ENTITY_CONTACT));
  }

  private Optional<String> moved(String id, Role to) {
    if (id.equals(authorization)) {
      return Optional.of(to.authorization);
    }
    return id.startsWith(prefix + ".")
        ? Optional.of(to.prefix + id.substring(prefix.length()))
        : Optional.empty();
  }
}
