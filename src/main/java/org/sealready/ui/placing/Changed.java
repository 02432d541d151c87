package org.sealready.ui.placing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sealready.paper.Content;
import org.sealready.paper.Item;
import org.sealready.paper.Placement;

/** What a step has changed, so that it can be shown. */
final class Changed {

  private Changed() {}

  /** The field or the item that is not as before; nothing where an item is gone. */
  static Chosen between(Placement before, Placement now) {
    Set<String> names = new LinkedHashSet<>(before.fields().keySet());
    names.addAll(now.fields().keySet());
    for (String name : names) {
      if (!same(name, before.fields(), now.fields())
          || before.guessed().contains(name) != now.guessed().contains(name)) {
        return new Chosen.InField(name);
      }
    }
    return item(before.items(), now.items());
  }

  private static boolean same(String name, Map<String, Content> before, Map<String, Content> now) {
    return Objects.equals(before.get(name), now.get(name));
  }

  private static Chosen item(List<Item> before, List<Item> now) {
    if (now.size() < before.size()) {
      return new Chosen.Nothing();
    }
    for (int i = 0; i < now.size(); i++) {
      if (i >= before.size() || !now.get(i).equals(before.get(i))) {
        return new Chosen.OnPage(i);
      }
    }
    return new Chosen.Nothing();
  }
}
