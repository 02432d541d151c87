package org.sealready.filing.data;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * 港澳居民来往内地通行证, 台湾居民来往大陆通行证 and the residence permits of both: codes of {@link
   * #IDENTITY_DOCUMENTS}.
   */
  public static final List<String> COMPATRIOT_DOCUMENTS = List.of("14", "11", "41", "42");

  /** The documents of {@link #IDENTITY_DOCUMENTS} that show a residence in the mainland. */
  public static final List<String> RESIDENCE_DOCUMENTS = List.of("41", "42", "30");

  /** 单位性质: kinds of entity. */
  public static final Options SUBJECT_TYPES = dated("subject-types", "subject-types");

  /** 服务内容类型: second-level codes under their first-level names. */
  public static final Options SERVICE_TYPES =
      Options.fixed("service-types", CodeRows.services(file("service-content-types")))
          .from(new Options.Origin(dateOf("service-content-types"), serviceCodes()::contains))
          .called(ServiceWords::of);

  /** 前置审批项. */
  public static final Options PREAPPROVALS = dated("preapprovals", "preapproval-items");

  /** 以上都不涉及: the item that stands alone. */
  public static final String NO_PREAPPROVAL = (String) file("preapproval-items").get("none");

  /** 证件类型 by kind of entity. */
  private static final Map<String, List<Option>> CERTIFICATES =
      CodeRows.certificates(file("certificate-types"));

  private static final Map<String, String> NEWER_CERTIFICATES = newerCertificates();

  /**
   * Whose codes are those of any kind of entity, offered or not. To which kind the newer ones
   * belong is not known for certain.
   */
  private static final Options.Origin CERTIFICATE_TYPES =
      new Options.Origin(dateOf("certificate-types"), CodeLists::isCertificate);

  /** The identity documents of a person. */
  public static final Options IDENTITY_DOCUMENTS =
      Options.fixed("certificate-types", certificatesOf(INDIVIDUAL)).from(CERTIFICATE_TYPES);

  private static final Map<String, Map<String, String>> KINDS =
      CodeRows.rows(file("uscc-kinds"), "kinds").stream()
          .collect(Collectors.toMap(kind -> kind.get("code"), kind -> kind));

  /** As of when the kinds of credit codes were listed. */
  public static final String CREDIT_CODE_KINDS_DATE = dateOf("uscc-kinds");

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

  private static boolean isCertificate(String code) {
    return !NEWER_CERTIFICATES.containsKey(code)
        && CERTIFICATES.values().stream()
            .flatMap(List::stream)
            .anyMatch(option -> option.code().equals(code));
  }

  /** Where a certificate was seen that is not in the platform's own list, with the date. */
  public static Optional<String> seenElsewhere(String certificate) {
    return Optional.ofNullable(NEWER_CERTIFICATES.get(certificate));
  }

  /** The newer certificates by their code, each with the text and date of its own source. */
  private static Map<String, String> newerCertificates() {
    return CodeRows.rows(file("certificate-types"), "options").stream()
        .filter(row -> row.containsKey("source"))
        .collect(
            Collectors.toMap(
                row -> row.get("code"), row -> row.get("source") + " " + row.get("date")));
  }

  /** The certificates of the chosen kind of entity. */
  public static Options certificatesBy(Field<String> subjectType) {
    return dependent("certificate-types", subjectType, CodeLists::certificatesOf)
        .from(CERTIFICATE_TYPES);
  }

  private static Options dated(String id, String file) {
    List<Option> options = CodeRows.options(file(file));
    Set<String> codes = options.stream().map(Option::code).collect(Collectors.toSet());
    return Options.fixed(id, options).from(new Options.Origin(dateOf(file), codes::contains));
  }

  /** The date that the file of this name bears. */
  static String dateOf(String name) {
    return (String) file(name).get("date");
  }

  /** The codes of both levels, though only the second one can be chosen. */
  private static Set<String> serviceCodes() {
    return Stream.of("groups", "options")
        .flatMap(key -> CodeRows.rows(file("service-content-types"), key).stream())
        .map(row -> row.get("code"))
        .collect(Collectors.toSet());
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
