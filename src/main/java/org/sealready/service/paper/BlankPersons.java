package org.sealready.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.paper.Caption;
import org.sealready.paper.Slot;

/**
 * Whose number or phone a blank asks for: a form names a person once, and then only says 身份证号码 and
 * 联系电话.
 */
final class BlankPersons {

  /** Chinese names its persons last: 法定代表人, 联络员, 经营者. */
  static final Pattern SOMEBODY = Pattern.compile("^.*[人员者]");

  private BlankPersons() {}

  /**
   * The blanks as if each of their captions named its person: the one that was named last before
   * it. Those that do so themselves, or that no person is named before, have no words at all.
   *
   * @param blanks in the order in which they are read
   */
  static List<Slot> named(List<Slot> blanks) {
    List<Slot> named = new ArrayList<>();
    String person = "";
    for (Slot blank : blanks) {
      Caption caption = blank.caption();
      Matcher somebody = SOMEBODY.matcher(caption.before());
      boolean isSomebody = somebody.find();
      person = isSomebody ? somebody.group() : person;
      boolean isTheirs = !isSomebody && !person.isEmpty() && !caption.before().isEmpty();
      named.add(
          blank.caption(
              isTheirs ? new Caption(person + caption.before(), caption.after()) : Caption.NONE));
    }
    return named;
  }
}
