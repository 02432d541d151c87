package org.sealready.filing.specimen;

import java.util.List;
import java.util.Set;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.form.specimen.Look;
import org.sealready.form.specimen.Place;
import org.sealready.form.specimen.Place.Box;
import org.sealready.form.specimen.Specimen;

/**
 * Certificates of entities. Labels and their order follow the forms in use: 营业执照 of 2018, 事业单位法人证书
 * and the certificates of social organisations with the 18-character code.
 */
final class Licences {

  private static final String BUSINESS_LICENCE = "1";
  private static final String INSTITUTION = "4";

  /** Certificates of social organisations: codes of the certificate list. */
  private static final Set<String> SOCIAL = Set.of("6", "17", "19", "36");

  private static final Field<?>[] REGION = {
    EntityPage.PROVINCE, EntityPage.CITY, EntityPage.DISTRICT, EntityPage.ADDRESS
  };

  private Licences() {}

  /** The certificate of the entity under these answers. */
  static Specimen of(Answers effective) {
    String code = effective.get(EntityPage.CERTIFICATE_TYPE).orElse("");
    return switch (code) {
      case BUSINESS_LICENCE -> business(effective);
      case INSTITUTION -> institution();
      default -> SOCIAL.contains(code) ? social(title(code, effective)) : other(code, effective);
    };
  }

  /** A sole trader's licence names its lines otherwise. */
  private static Specimen business(Answers effective) {
    boolean isTrader =
        effective
            .get(EntityPage.CERTIFICATE_NUMBER)
            .filter(code -> code.startsWith("92"))
            .isPresent();
    return new Specimen(
        isTrader ? "trader-licence" : "business-licence",
        "营业执照",
        Look.LICENCE,
        List.of(
            kind(),
            code("统一社会信用代码"),
            Place.of("名称", 56, EntityPage.NAME, new Box(30, 104, 192, 34))
                .alsoFor(EntityPage.FORMER_NAME),
            Place.unread(isTrader ? "组成形式" : "类型", 56, new Box(30, 140, 192, 14)),
            Place.of(signatory(effective), 56, LegalRepresentative.NAME, new Box(30, 158, 192, 20))
                .alsoFor(LegalRepresentative.TITLE),
            scope("经营范围", new Box(30, 182, 192, 54)),
            Place.unread(isTrader ? "注册日期" : "注册资本", 48, new Box(226, 112, 134, 14)),
            period("营业期限", 48, new Box(226, 130, 138, 32)),
            address(isTrader ? "经营场所" : "住所", 48, new Box(226, 164, 138, 58)),
            Place.unread("登记机关", 48, new Box(226, 232, 76, 14))));
  }

  private static Specimen institution() {
    return certificate("institution-certificate", "事业单位法人证书", "宗旨和业务范围", "法定代表人", "举办单位");
  }

  private static Specimen social(String title) {
    return certificate("social-certificate", title, "业务范围", "法定代表人", "业务主管单位");
  }

  private static Specimen other(String code, Answers effective) {
    return certificate(
        "other-certificate", title(code, effective), "业务范围", signatory(effective), "发证机关");
  }

  private static Specimen certificate(
      String id, String title, String scope, String head, String above) {
    return new Specimen(
        id,
        title,
        Look.CERTIFICATE,
        List.of(
            kind(),
            code("统一社会信用代码（证号）"),
            Place.of("名称", 84, EntityPage.NAME, new Box(34, 102, 318, 18))
                .alsoFor(EntityPage.FORMER_NAME),
            scope(scope, new Box(34, 124, 318, 28)),
            address("住所", 84, new Box(34, 156, 318, 28)),
            Place.of(head, 84, LegalRepresentative.NAME, new Box(34, 188, 318, 18))
                .alsoFor(LegalRepresentative.TITLE),
            Place.unread(above, 84, new Box(34, 210, 190, 14)),
            period("有效期", 84, new Box(34, 228, 230, 18))));
  }

  /** What kind of paper it is stands in its heading. */
  private static Place kind() {
    return new Place(
        "",
        0,
        List.of(),
        List.of(EntityPage.TYPE, EntityPage.CERTIFICATE_TYPE),
        new Box(118, 34, 150, 34));
  }

  private static Place code(String label) {
    return Place.of(label, 0, EntityPage.CERTIFICATE_NUMBER, new Box(30, 70, 172, 30));
  }

  private static Place scope(String label, Box box) {
    return new Place(
        label, box.width() > 200 ? 84 : 56, List.of(), List.of(EntityPage.BUSINESS_SCOPE), box);
  }

  private static Place period(String label, double width, Box box) {
    return Place.period(
        label, width, EntityPage.CERTIFICATE_VALID_FROM, EntityPage.CERTIFICATE_VALID_TO, box);
  }

  private static Place address(String label, double width, Box box) {
    return Place.of(label, width, EntityPage.CERTIFICATE_ADDRESS, box).alsoFor(REGION);
  }

  private static String signatory(Answers effective) {
    return effective.get(LegalRepresentative.TITLE).orElse("法定代表人");
  }

  /** The certificate's name without what the list adds to it in brackets. */
  private static String title(String code, Answers effective) {
    return CodeLists.certificatesOf(effective.get(EntityPage.TYPE).orElse("")).stream()
        .filter(option -> option.code().equals(code))
        .map(Option::label)
        .findFirst()
        .orElse("登记证书")
        .replaceFirst("（.*）$", "");
  }
}
