package org.sealready.filing.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.form.Answers;
import org.sealready.letter.Essential;
import org.sealready.letter.Need;

/** What the authorizations of the two contacts have in common. */
final class Authorization {

  static final List<LetterSwitch> SWITCHES =
      List.of(new LetterSwitch("position", Authorization::namesPosition));

  private static final Need REPLACED =
      LetterNeed.possible("reason.authorization.replaced", "已经选了用一张《主体和小程序负责人授权书》代替，平台的两栏都传那一张。");

  private Authorization() {}

  /**
   * Needed in every province when the contact is not the legal representative (applyIcpFiling,
   * 2026-04).
   *
   * @param undecided the need while nobody has said who the contact is
   * @param other the need when it is somebody else
   */
  static Optional<Need> need(Answers answers, PersonFields contact, Need undecided, Need other) {
    if (EntityPage.IS_INDIVIDUAL.holds(answers)) {
      return Optional.empty();
    }
    Optional<Boolean> same = answers.get(contact.isLegalRepresentative());
    if (same.isEmpty()) {
      return Optional.of(undecided);
    }
    if (same.get()) {
      return Optional.empty();
    }
    return Optional.of(BothContactsAuthorization.isUsed(answers) ? REPLACED : other);
  }

  /**
   * @param contact group of the authorized person's fields
   * @param roles what the person is authorized to be
   */
  static List<Essential> essentials(String contact, Essential... roles) {
    List<Essential> own = new ArrayList<>();
    own.add(Essential.of("essential.person-name", "被授权人的姓名", "{" + contact + ".name}"));
    own.add(Essential.of("essential.person-document", "被授权人的证件类型", "{" + contact + ".idType}"));
    own.add(Essential.of("essential.person-number", "被授权人的证件号码", "{" + contact + ".idNumber}"));
    own.addAll(List.of(roles));
    own.add(Essential.of("essential.duties", "被授权人负责的事项", "安全", "核验", "核实", "检查", "资料", "材料"));
    own.add(LetterEssentials.SIGNATORY_NUMBER);
    return LetterEssentials.ofEntity(own.toArray(Essential[]::new));
  }

  private static boolean namesPosition(Answers answers, Provinces provinces) {
    return ChosenRegion.province(provinces, answers)
        .filter(province -> !province.all(Demand.POSITION_IN_LETTER).isEmpty())
        .isPresent();
  }
}
