package org.sealready.ui.help;

import java.util.List;
import java.util.function.Consumer;
import org.sealready.service.help.HelpHit;
import org.sealready.service.help.HelpTarget;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** The pages that were found, each with the line that says why. */
final class FoundBody extends Rows {

  FoundBody(List<HelpHit> hits, String typed, Words words, Consumer<HelpTarget.Page> go) {
    String head =
        hits.isEmpty()
            ? words.text("ui.help.none", typed)
            : words.text("ui.help.found", hits.size());
    getChildren().add(Labels.wrapped(head, "help-summary"));
    if (hits.isEmpty() && !words.filer().isUnknown()) {
      getChildren().add(Labels.wrapped(words.text("ui.help.own"), "help-summary"));
    }
    for (HelpHit hit : hits) {
      HelpTarget.Page target = new HelpTarget.Page(hit.page().id(), hit.anchor());
      getChildren().add(new HelpRow(hit.page().title(), hit.line(), () -> go.accept(target)));
    }
  }
}
