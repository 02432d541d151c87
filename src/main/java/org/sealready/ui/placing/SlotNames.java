package org.sealready.ui.placing;

import org.sealready.paper.Slot;
import org.sealready.words.Words;

/** What a field of the paper's own is called where a person reads it. */
final class SlotNames {

  private SlotNames() {}

  /** What the file says to people, else its name; what a box of a group stands for. */
  static String of(Slot slot) {
    String name = slot.label().isBlank() ? slot.name() : slot.label();
    return switch (slot) {
      case Slot.Text text -> name;
      case Slot.Box box when !isTelling(box.says()) -> name;
      case Slot.Box box -> withoutEnding(name, "=" + box.says()) + " · " + box.says();
    };
  }

  /** A yes, an on or a number says nothing to a person. */
  private static boolean isTelling(String says) {
    return says.codePoints().anyMatch(point -> point >= 0x80);
  }

  private static String withoutEnding(String name, String ending) {
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }

  /** What a field says where nothing of ours goes into it. */
  static String otherwise(Slot slot, Words words) {
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
