package org.sealready.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom the texts of a filing speak to and of. A person who files for himself reads nothing of seals
 * and licences, the owner of a small business nothing of a legal representative: a text that is
 * meant for one kind stands under {@code key@kind} and goes before the one for everybody.
 *
 * @param kinds the kinds that this one is of, the narrowest first, and the code of the province
 * @param names what fills these places of texts: {@code {signatory}}, the person who signs; {@code
 *     {licence}} and {@code {certificate}}, the certificate in short and by its name; {@code
 *     {mark}}, what is done to letters; {@code {plate}}, how the numbers of filings begin in the
 *     province
 */
public record Filer(List<String> kinds, Map<String, Phrase> names) {

  /** What fills the names while nothing is known: who signs, the certificate, how letters end. */
  static final Map<String, Phrase> UNKNOWN =
      Map.of(
          "signatory",
          Phrase.of("filer.signatory", "法定代表人或经营者"),
          "licence",
          Phrase.of("filer.licence", "执照或证书"),
          "certificate",
          Phrase.of("filer.certificate", "单位证件"),
          "mark",
          Phrase.of("filer.mark", "盖章"),
          "plate",
          Phrase.of("filer.plate", "京"));

  private static final String PROVINCE = "\\d{6}";

  /** Of whom nothing is known yet. */
  public static final Filer ANYBODY = new Filer(List.of(), Map.of());

  /** The places of texts that are filled by who files. */
  public static Set<String> places() {
    return UNKNOWN.keySet();
  }

  public Filer {
    kinds = List.copyOf(kinds);
    names = Map.copyOf(names);
  }

  /** Whether nothing is known but where. */
  public boolean isUnknown() {
    return kinds.stream().allMatch(Filer::isProvince);
  }

  /** Whether the province is known. */
  public boolean isSomewhere() {
    return kinds.stream().anyMatch(Filer::isProvince);
  }

  private static boolean isProvince(String kind) {
    return kind.matches(PROVINCE);
  }
}
