package org.sealready.ui.rejection;

import java.util.Optional;

/** Where a reason is mended, and the way there. */
record ReasonWays(RejectionModel model, RejectionTexts texts, RejectionView.Jumps jumps) {

  private boolean isLetter(ShownReason reason) {
    return reason.kept().field().filter(id -> model.catalogue().letter(id).isPresent()).isPresent();
  }

  /** What the button in its card says; none where it is mended outside of this program. */
  Optional<String> name(ShownReason reason) {
    if (reason.field().isPresent()) {
      return Optional.of(texts.text("ui.rejection.jump"));
    }
    return isLetter(reason)
        ? Optional.of(texts.text("ui.rejection.jump.letters"))
        : Optional.empty();
  }

  /** What the way on says. */
  String primary(ShownReason reason) {
    if (reason.field().isPresent()) {
      return texts.text("ui.rejection.go", texts.title(reason));
    }
    return isLetter(reason)
        ? texts.text("ui.rejection.go.letter", texts.title(reason))
        : texts.text(reason.kept().isSure() ? "ui.rejection.go.tick" : "ui.rejection.go.unsure");
  }

  /** Goes there; what is mended elsewhere is ticked off. */
  void go(ShownReason reason) {
    if (!model.isLast()) {
      return;
    }
    if (reason.field().isPresent()) {
      jumps.field(reason.field().get());
    } else if (isLetter(reason)) {
      jumps.letters();
    } else if (reason.isOpen()) {
      model.tick();
    }
  }
}
