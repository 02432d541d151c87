package org.sealready.filing.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.filing.rule.TriggerWords;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;

/**
 * 电子商务情况承诺书: only goods of its own are sold, nobody else sells there, no payments are handled for
 * others. Hubei, Henan, Sichuan and Jiangxi have forms for it (UCloud, 2026-02).
 */
final class ECommerceStatement {

  /** 零售批发 and 百货商场/购物中心: codes of the service content types. */
  private static final List<String> SHOPS = List.of("163", "165");

  /** What the Mini Program says of itself; a registered scope says what may be done. */
  private static final List<Field<String>> SHOWN =
      List.of(MiniProgramPage.REMARK, MiniProgramPage.NAME, EntityPage.NAME);

  static final LetterDeclaration LETTER =
      new LetterDeclaration(
          "e-commerce-statement",
          "电子商务情况承诺书",
          "只有自己卖自己的货才能签：有别的商家入驻、替别人收款的不要用。湖北、河南、江西等有自己格式的用它们的。",
          Letter.Use.HANDED_IN,
          decidedBy(),
          ECommerceStatement::need,
          SignatoryText::signer,
          LetterEssentials.ofEntity(
              Essential.of("essential.content", "小程序的实际内容", "{miniProgram.remark}"),
              Essential.of("essential.own-goods", "只销售本单位商品的承诺", "本单位的商品", "自有商品"),
              Essential.of("essential.no-sellers", "没有别的商家入驻的承诺", "入驻"),
              Essential.of("essential.no-payment", "不为别人收付款的承诺", "支付"),
              LetterEssentials.CONSEQUENCES,
              LetterEssentials.SIGNATORY_NUMBER.when("!seal")),
          List.of());

  private ECommerceStatement() {}

  private static List<Field<?>> decidedBy() {
    List<Field<?>> fields = new ArrayList<>(SHOWN);
    fields.addAll(
        List.of(
            EntityPage.TYPE,
            EntityPage.PROVINCE,
            EntityPage.BUSINESS_SCOPE,
            MiniProgramPage.SERVICE_TYPES));
    return fields;
  }

  private static Optional<Need> need(Answers answers, Provinces provinces) {
    if (EntityPage.IS_INDIVIDUAL.holds(answers)) {
      return Optional.empty();
    }
    List<String> shown = words(SHOWN.stream(), answers);
    if (shown.isEmpty()) {
      return isShop(answers) ? Optional.of(POSSIBLE) : Optional.empty();
    }
    return Optional.of(
        ChosenRegion.province(provinces, answers)
            .filter(province -> !province.all(Demand.E_COMMERCE_STATEMENT).isEmpty())
            .map(
                province ->
                    LetterNeed.advised(
                        "reason.e-commerce.asked",
                        "名称或备注里有“{0}”，{1}可能会要电子商务的承诺书。只卖自己的货才能签。",
                        SubjectCommitment.shown(shown),
                        province.name()))
            .orElse(POSSIBLE));
  }

  private static final Need POSSIBLE =
      LetterNeed.possible("reason.e-commerce", "在网上卖货的，管局要求时再附：只卖自己的货、没有别的商家入驻才能签。");

  private static boolean isShop(Answers answers) {
    return !words(Stream.of(EntityPage.BUSINESS_SCOPE), answers).isEmpty()
        || answers.get(MiniProgramPage.SERVICE_TYPES).stream()
            .flatMap(List::stream)
            .anyMatch(SHOPS::contains);
  }

  private static List<String> words(Stream<Field<String>> fields, Answers answers) {
    return fields
        .flatMap(field -> TriggerWords.ofSales(field, answers).stream())
        .distinct()
        .toList();
  }
}
