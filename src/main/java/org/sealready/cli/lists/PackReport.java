package org.sealready.cli.lists;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sealready.cli.common.Terminal;
import org.sealready.service.UnusableFile;
import org.sealready.service.lists.ListFolder;
import org.sealready.service.lists.ListRow;
import org.sealready.service.lists.Pack;
import org.sealready.service.lists.PackTexts;

/** Prints what a pack is, before anything is done with it. */
record PackReport(Terminal terminal, ListFolder folder) {

  void print(Pack pack) throws UnusableFile {
    PackTexts texts = new PackTexts(terminal.words());
    texts.about(pack, folder.trust(pack)).forEach(terminal::say);
    Map<String, ListRow> now =
        folder.rows(folder.read()).stream()
            .collect(Collectors.toMap(ListRow::id, Function.identity()));
    texts.lists(pack, now).forEach(line -> terminal.say("    " + line));
  }
}
