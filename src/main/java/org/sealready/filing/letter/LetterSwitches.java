package org.sealready.filing.letter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;

/** The switches of all letters; a template of the user's own may ask for any of them. */
public final class LetterSwitches {

  /** The switches that concern every letter. */
  static final List<LetterSwitch> COMMON =
      List.of(
          LetterSwitch.of(Letter.SEAL, Signatory::seals),
          LetterSwitch.of("individual", EntityPage.IS_INDIVIDUAL::holds));

  private static final Map<String, LetterSwitch> ALL = all();

  private LetterSwitches() {}

  private static Map<String, LetterSwitch> all() {
    Map<String, LetterSwitch> all = new LinkedHashMap<>();
    Stream.concat(
            COMMON.stream(),
            Arrays.stream(LetterName.values())
                .flatMap(letter -> letter.declaration().switches().stream()))
        .forEach(one -> all.put(one.name(), one));
    return all;
  }

  /** The names that a template may use. */
  static Set<String> names() {
    return ALL.keySet();
  }

  /** Whether the switch is on under these effective answers; an unknown one is off. */
  public static boolean isOn(String name, Answers answers, Provinces provinces) {
    LetterSwitch known = ALL.get(name);
    return known != null && known.condition().holds(answers, provinces);
  }
}
