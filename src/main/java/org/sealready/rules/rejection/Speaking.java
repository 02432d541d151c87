package org.sealready.rules.rejection;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Of whom and of what part of the form is spoken, carried on from what was said before.
 *
 * @param role empty where no person was named
 * @param scope empty where nothing was named
 */
record Speaking(Optional<Role> role, Optional<Scope> scope) {

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
      return new Speaking(Optional.of(first.role()), Optional.of(Scope.PERSON));
    }
    return part(folded).map(named -> new Speaking(role, Optional.of(named))).orElse(this);
  }

  /** What another text names, where this one named nothing. */
  Speaking orIfNothing(String folded, RejectionWords words) {
    return role.isEmpty() && scope.isEmpty() ? after(folded, words) : this;
  }

  /** A text that is nothing but a heading. */
  static Optional<Speaking> headed(String folded, RejectionWords words) {
    String bare = folded.replaceAll("[\\s:\"“”【】\\[\\]《》()]|^的|部分$|填写页?$|页面?$", "");
    return words.headings().stream()
        .filter(heading -> heading.pattern().matcher(bare).matches())
        .findFirst()
        .map(heading -> new Speaking(heading.role(), Optional.of(heading.scope())));
  }

  private static Optional<Scope> part(String folded) {
    if (folded.matches("(?s).*(主体|主办单位|主办者|主办方|营业执照|公司|企业).*")) {
      return Optional.of(Scope.ENTITY);
    }
    if (folded.contains("身份证")) {
      return Optional.of(Scope.PERSON);
    }
    return folded.matches("(?s).*(小程序|服务|网站|应用).*")
        ? Optional.of(Scope.MINI_PROGRAM)
        : Optional.empty();
  }
}
