package org.sealready.filing.data;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.json.list.DataLists;

/** The platform's code lists, read from the dated resources under assets/data. */
public final class CodeLists {

  /** 单位性质 个人: code of {@link #SUBJECT_TYPES}. */
  public static final String INDIVIDUAL = "5";

  /** 单位性质 企业: code of {@link #SUBJECT_TYPES}. */
  public static final String ENTERPRISE = "4";

  /** 居民身份证: code of {@link #IDENTITY_DOCUMENTS}. */
  public static final String RESIDENT_ID = "2";

  /** 护照: code of {@link #IDENTITY_DOCUMENTS}. */
  static final String PASSPORT = "7";

  /** 外国人永久居留身份证: code of {@link #IDENTITY_DOCUMENTS}. */
  static final String FOREIGN_PERMANENT_ID = "30";

  /** 护照 and 外国人永久居留身份证: codes of {@link #IDENTITY_DOCUMENTS}. */
  public static final List<String> FOREIGN_DOCUMENTS = List.of(PASSPORT, FOREIGN_PERMANENT_ID);

  /** 单位性质: kinds of entity. */
  public static final Options SUBJECT_TYPES =
      Options.fixed("subject-types", CodeRows.options(file("subject-types")));

  /** 服务内容类型: second-level codes under their first-level names. */
  public static final Options SERVICE_TYPES =
      Options.fixed("service-types", CodeRows.services(file("service-content-types")));

  /** 前置审批项. */
  public static final Options PREAPPROVALS =
      Options.fixed("preapprovals", CodeRows.options(file("preapproval-items")));

  /** 以上都不涉及: the item that stands alone. */
  public static final String NO_PREAPPROVAL = (String) file("preapproval-items").get("none");

  /** 证件类型 by kind of entity. */
  private static final Map<String, List<Option>> CERTIFICATES =
      CodeRows.certificates(file("certificate-types"));

  /** The identity documents of a person. */
  public static final Options IDENTITY_DOCUMENTS =
      Options.fixed("certificate-types", certificatesOf(INDIVIDUAL));

  private static final Map<String, Map<String, String>> KINDS =
      CodeRows.rows(file("uscc-kinds"), "kinds").stream()
          .collect(Collectors.toMap(kind -> kind.get("code"), kind -> kind));

  private static final Set<String> OTHER_SERVICES =
      SERVICE_TYPES.in(Answers.empty()).stream()
          .filter(option -> option.label().equals("其他"))
          .map(Option::code)
          .collect(Collectors.toSet());

  private CodeLists() {}

  /** Whether this service content type only says 其他. */
  public static boolean isOtherService(String code) {
    return OTHER_SERVICES.contains(code);
  }

  /**
   * For each kind of entity the first two characters of its credit codes; characters that belong to
   * no kind for certain fit all.
   */
  public static Map<String, Set<String>> creditCodeKinds() {
    List<Map<String, String>> kinds = CodeRows.rows(file("uscc-kinds"), "kinds");
    Map<String, Set<String>> byType =
        kinds.stream()
            .filter(kind -> !kind.get("subjectType").isEmpty())
            .collect(
                Collectors.groupingBy(
                    kind -> kind.get("subjectType"),
                    Collectors.mapping(kind -> kind.get("code"), Collectors.toSet())));
    Set<String> uncertain =
        kinds.stream()
            .filter(kind -> kind.get("subjectType").isEmpty())
            .map(kind -> kind.get("code"))
            .collect(Collectors.toSet());
    byType.values().forEach(codes -> codes.addAll(uncertain));
    return byType;
  }

  /** What is known of bodies whose credit code begins with these two characters. */
  public static Optional<Map<String, String>> creditCodeKind(String beginning) {
    return Optional.ofNullable(KINDS.get(beginning));
  }

  /** The prefixes of mobile numbers by what they are for. */
  @SuppressWarnings("unchecked") // as below
  public static Map<String, Set<String>> mobilePrefixes() {
    Map<String, List<String>> file =
        (Map<String, List<String>>) file("mobile-prefixes").get("prefixes");
    return file.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
  }

  /** The certificates that this kind of entity can show; for 个人 the identity documents. */
  public static List<Option> certificatesOf(String subjectType) {
    return CERTIFICATES.getOrDefault(subjectType, List.of());
  }

  /** The characters that the faces of the letters have. */
  public static BitSet printableCharacters() {
    return CodeRows.characters(file("printable-characters"));
  }

  /** A list whose offer depends on one text answer. */
  public static Options dependent(
      String id, Field<String> on, Function<String, List<Option>> offered) {
    return new Options(
        id, Set.of(on.id()), answers -> answers.get(on).map(offered).orElse(List.of()));
  }

  /** The list of this name, bundled under assets/data or replaced. */
  public static Map<String, Object> file(String name) {
    return DataLists.inUse(name);
  }
}
