package org.sealready.ui.help;

import java.util.function.Consumer;
import org.sealready.service.help.HelpBook;
import org.sealready.service.help.HelpPage;
import org.sealready.service.help.HelpTarget;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** All pages under the headings of their groups. */
final class ContentsBody extends Rows {

  ContentsBody(HelpBook book, Words words, Consumer<HelpTarget.Page> go) {
    getChildren().add(Labels.wrapped(words.text("ui.help.title"), "help-title"));
    if (!words.filer().isUnknown()) {
      getChildren().add(Labels.wrapped(words.text("ui.help.own"), "help-summary"));
    }
    String group = "";
    for (HelpPage page : book.pages()) {
      if (!page.group().equals(group)) {
        group = page.group();
        getChildren().add(Labels.wrapped(words.text("ui.help.group." + group), "help-group"));
      }
      HelpTarget.Page target = new HelpTarget.Page(page.id(), "");
      getChildren().add(new HelpRow(page.title(), "", () -> go.accept(target)));
    }
  }
}
