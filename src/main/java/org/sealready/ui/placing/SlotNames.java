package org.sealready.ui.placing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sealready.paper.Paper;
import org.sealready.paper.Slot;
import org.sealready.words.Words;

/**
 * What the fields of a paper's own are called where a person reads them: as the file says, else as
 * the words on the page, else by page and number. Of several with the same words each has its
 * number.
 */
final class SlotNames {

  private final Map<String, String> names = new HashMap<>();
  private final Words words;

  SlotNames(Paper blank, Words words) {
    this.words = words;
    Map<Integer, Integer> onPage = new HashMap<>();
    for (Slot slot : blank.slots()) {
      int page = slot.spots().getFirst().page() + 1;
      int number = onPage.merge(page, 1, Integer::sum);
      String own = own(slot);
      names.put(slot.name(), own.isEmpty() ? words.text("ui.forms.slot", page, number) : own);
    }
    number(blank);
  }

  private void number(Paper blank) {
    Map<String, Long> alike =
        names.values().stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Map<String, Integer> seen = new HashMap<>();
    for (Slot slot : blank.slots()) {
      String name = names.get(slot.name());
      if (alike.get(name) > 1) {
        int number = seen.merge(name, 1, Integer::sum);
        names.put(slot.name(), words.text("ui.forms.slot.same", name, number));
      }
    }
  }

  String of(Slot slot) {
    return names.get(slot.name());
  }

  private static String own(Slot slot) {
    String name = slot.isReadFromPage() ? slot.caption().line() : slot.title();
    return switch (slot) {
      case Slot.Text text -> name;
      case Slot.Box box when !isTelling(box.says()) || name.endsWith(box.says()) -> name;
      case Slot.Box box when name.isEmpty() -> box.says();
      case Slot.Box box -> name + " · " + box.says();
    };
  }

  /** A yes, an on or a number says nothing to a person. */
  private static boolean isTelling(String says) {
    return says.codePoints().anyMatch(point -> point >= 0x80);
  }

  /** What a field says where nothing of ours goes into it. */
  String otherwise(Slot slot) {
    return switch (slot) {
      case Slot.Text text when !text.preset().isBlank() ->
          words.text("ui.forms.preset", text.preset());
      case Slot.Box box when box.preset() ->
          words.text("ui.forms.preset", words.text("ui.forms.ticked"));
      case Slot.Text text -> words.text("ui.forms.open");
      case Slot.Box box -> words.text("ui.forms.open");
    };
  }
}
