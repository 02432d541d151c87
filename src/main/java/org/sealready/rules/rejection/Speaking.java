package org.sealready.rules.rejection;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Of whom and of what part of the form is spoken, carried on from what was said before.
 *
 * @param role empty where no person was named
 * @param scope empty where nothing was named
 */
record Speaking(Optional<Role> role, Optional<FormPart> scope) {

  static final Speaking OF_NOTHING = new Speaking(Optional.empty(), Optional.empty());

  /** The person, the entity's contact where none was named. */
  Role person() {
    return role.orElse(Role.ENTITY_CONTACT);
  }

  /** What this text itself names, else as before. */
  Speaking after(String folded, RejectionWords words) {
    RoleWords first = null;
    int at = Integer.MAX_VALUE;
    int length = 0;
    for (RoleWords each : words.roles()) {
      Matcher matcher = each.pattern().matcher(folded);
      if (matcher.find()
          && (matcher.start() < at
              || matcher.start() == at && matcher.end() - matcher.start() > length)) {
        first = each;
        at = matcher.start();
        length = matcher.end() - matcher.start();
      }
    }
    if (first != null) {
      return new Speaking(Optional.of(first.role()), Optional.of(FormPart.PERSON));
    }
    return topic(folded, words)
        .map(topic -> new Speaking(role, Optional.of(topic.part())))
        .orElse(this);
  }

  /** What is named first; where two are at the same place, the one that counts more. */
  private static Optional<Heading> topic(String folded, RejectionWords words) {
    Heading first = null;
    int at = Integer.MAX_VALUE;
    for (Heading each : words.topics()) {
      Matcher matcher = each.pattern().matcher(folded);
      if (matcher.find() && matcher.start() < at) {
        first = each;
        at = matcher.start();
      }
    }
    return Optional.ofNullable(first);
  }

  /** What another text names, where this one named nothing. */
  Speaking orIfNothing(String folded, RejectionWords words) {
    return role.isEmpty() && scope.isEmpty() ? after(folded, words) : this;
  }

  /** A text that is nothing but a heading. */
  static Optional<Speaking> headed(String folded, RejectionWords words) {
    String bare = words.phrases().around().matcher(folded).replaceAll("");
    return words.headings().stream()
        .filter(heading -> heading.pattern().matcher(bare).matches())
        .findFirst()
        .map(heading -> new Speaking(heading.role(), Optional.of(heading.part())));
  }
}
