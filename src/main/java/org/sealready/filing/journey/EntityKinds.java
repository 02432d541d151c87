package org.sealready.filing.journey;

import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.TextKind;
import org.sealready.journey.checklist.EntityKind;

/** Which kind of entity a filing is of, for registering and certifying. */
final class EntityKinds {

  /** The kind of credit code of those who file as companies and certify at another fee. */
  private static final String SOLE_TRADER = "个体工商户";

  private static final int KIND = 2;

  private EntityKinds() {}

  /** What the answers say of it; empty where the kind was not answered. */
  static Optional<EntityKind> of(Answers answers) {
    return answers
        .get(EntityPage.TYPE)
        .map(
            type ->
                switch (type) {
                  case CodeLists.INDIVIDUAL -> EntityKind.INDIVIDUAL;
                  case CodeLists.ENTERPRISE ->
                      isSoleTrader(answers) ? EntityKind.SOLE : EntityKind.COMPANY;
                  default -> EntityKind.INSTITUTION;
                });
  }

  private static boolean isSoleTrader(Answers answers) {
    return answers
        .get(EntityPage.CERTIFICATE_NUMBER)
        .map(TextKind.CODE::tidy)
        .filter(code -> code.length() > KIND)
        .flatMap(code -> CodeLists.creditCodeKind(code.substring(0, KIND)))
        .filter(kind -> kind.get("kind").equals(SOLE_TRADER))
        .isPresent();
  }
}
