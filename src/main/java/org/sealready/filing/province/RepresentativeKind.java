package org.sealready.filing.province;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Demand;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.form.Answers;

/** Legal representatives by where they come from, told by their document. */
enum RepresentativeKind {
  RESIDENT(List.of(CodeLists.RESIDENT_ID), Optional.empty()),
  /** From Hong Kong, Macau or Taiwan. */
  COMPATRIOT(CodeLists.COMPATRIOT_DOCUMENTS, Optional.of(Demand.COMPATRIOT_LEADER)),
  FOREIGN(CodeLists.FOREIGN_DOCUMENTS, Optional.of(Demand.FOREIGN_LEADER));

  private final List<String> documents;
  private final Optional<Demand> demand;

  RepresentativeKind(List<String> documents, Optional<Demand> demand) {
    this.documents = documents;
    this.demand = demand;
  }

  /** Whether persons with this document are of the kind. */
  boolean holds(String document) {
    return documents.contains(document);
  }

  /** What provinces may say of such a representative. */
  static Optional<Demand> demand(Answers answers) {
    return answers
        .get(LegalRepresentative.ID_TYPE)
        .flatMap(
            document -> List.of(values()).stream().filter(kind -> kind.holds(document)).findFirst())
        .flatMap(kind -> kind.demand);
  }
}
